import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Made by tools, or a person's own: not part of the house. */
const NOT_OURS = new Set([
  ...['.git', '.next', '.data', '.idea', '.vscode', '.env', '.DS_Store', 'node_modules', 'coverage'],
  ...[
    'test-results',
    'playwright-report',
    'next-env.d.ts',
    'tsconfig.tsbuildinfo',
    'lib/db/generated',
    'lib/db/generated-postgresql',
  ],
])

const TEXT = /\.(ts|tsx|mjs|js|json|css|md|sql|prisma|html|yml|yaml|sh|svg)$|^\.[\w./-]+$/
const CODE = /\.(ts|tsx|mjs)$/

export interface SourceFile {
  /** From the root, with slashes. */
  path: string
  text: string
  lines: number
}

/** The files of the house as they are now. */
export interface Checkout {
  /** Every path, also of files that hold no text. */
  paths: string[]
  texts: SourceFile[]
  /** TypeScript and JavaScript among the texts. */
  code: SourceFile[]
}

export function readCheckout(root: string): Checkout {
  const paths = pathsIn(root, '')
  const texts = paths.filter((path) => TEXT.test(path)).map((path) => readSource(root, path))
  return { paths, texts, code: texts.filter(({ path }) => CODE.test(path)) }
}

function pathsIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (NOT_OURS.has(path) || NOT_OURS.has(entry.name)) return []
    return entry.isDirectory() ? pathsIn(root, path) : [path]
  })
}

function readSource(root: string, path: string): SourceFile {
  const text = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
  return { path, text, lines: text.trimEnd().split('\n').length }
}

import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

const EIGHT_DAYS_AGO = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000)
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A project of one program, with the packages that make files of it or without. */
function project({ packages = ['esbuild', '@esbuild'] } = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'kb-programs-'))
  folders.push(root)
  cpSync('scripts/setup', join(root, 'scripts/setup'), { recursive: true })
  mkdirSync(join(root, 'node_modules'))
  for (const name of packages) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name))
  writeProgram(root, 'console.log(import.meta.dirname)')
  return root
}

function writeProgram(root: string, text: string): void {
  writeFileSync(join(root, 'scripts/hello.ts'), `type Unused = string\n${text}\n`)
}

function wordsIn(root: string): string[] {
  const asked = `const { wordsToStart } = await import('${root}/scripts/setup/program-files.mjs')
    console.log(JSON.stringify(await wordsToStart('hello')))`
  return JSON.parse(node(['--input-type=module', '-e', asked]).stdout)
}

function node(words: string[]) {
  return spawnSync(process.execPath, words, { encoding: 'utf8' })
}

const made = (root: string) => readdirSync(join(root, 'node_modules/.cache/programs'))

describe('the files of a program', () => {
  it('run, and find what lies beside their source', () => {
    const root = project()
    expect(node(wordsIn(root)).stdout).toBe(`${root}/scripts\n`)
  })

  it('name the line of the source in a fault', () => {
    const root = project()
    writeProgram(root, "\nthrow new Error('broken')")
    expect(node(wordsIn(root)).stderr).toContain(`${root}/scripts/hello.ts:3`)
  })

  it('are made once for the same sources, and anew for others', () => {
    const root = project()
    const words = wordsIn(root)
    expect(wordsIn(root)).toEqual(words)
    expect(made(root)).toHaveLength(1)
    writeProgram(root, "console.log('edited')")
    expect(node(wordsIn(root)).stdout).toBe('edited\n')
    expect(node(words).stdout, 'what runs goes on').toBe(`${root}/scripts\n`)
  })

  it('go when nothing has started them for a week', () => {
    const root = project()
    wordsIn(root)
    const [older = ''] = made(root)
    utimesSync(join(root, 'node_modules/.cache/programs', older), EIGHT_DAYS_AGO, EIGHT_DAYS_AGO)
    writeProgram(root, "console.log('edited')")
    wordsIn(root)
    expect(made(root)).toHaveLength(1)
    expect(made(root)).not.toContain(older)
  })

  it('are done without where they can’t be made', () => {
    const words = wordsIn(project({ packages: [] }))
    expect(words).toEqual(['--conditions=react-server', '--import', 'tsx', 'scripts/hello.ts'])
  })
})

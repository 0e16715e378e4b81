/**
 * Our commands as JavaScript, written once for a run: a command that reads its TypeScript anew takes more than a second of
 * processor time to start, and the tests start dozens. `npm test` starts them from their sources too: the site of the
 * browser tests, and what ingests for it.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const COMMANDS = ['kb', 'serve']
/** Beside the packages, which the commands import by name. */
const FOLDER = resolve('node_modules/.cache')

/** A file asks where it is: where its source is, for there are the others. */
const placedAtItsSource: Plugin = {
  name: 'placed at its source',
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:lib|scripts)\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(resolve(path, '..')))
      return { contents, loader: 'ts' }
    })
  },
}

export interface CommandFiles {
  folder: string
  remove(): Promise<void>
}

export async function writeCommandFiles(): Promise<CommandFiles> {
  await mkdir(FOLDER, { recursive: true })
  const folder = await mkdtemp(join(FOLDER, 'commands-'))
  await build({
    entryPoints: COMMANDS.map((name) => `scripts/${name}.ts`),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // A command loads what it needs and nothing else, as it does from its sources.
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    conditions: ['react-server'],
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [placedAtItsSource],
  })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** What starts a command, before its own words. */
export function commandIn(folder: string, name: 'kb' | 'serve'): string[] {
  return ['--conditions=react-server', '--enable-source-maps', join(folder, `${name}.mjs`)]
}

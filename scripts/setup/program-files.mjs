/**
 * Our programs as files of JavaScript. One that reads its TypeScript anew takes half a second more to start, and for as long as
 * it runs 65 MB more memory: a loader with a thread of its own, and each source twice.
 */
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './environment.mjs'

/** Programs that another one starts are made with it. */
const STARTED_BY = { kb: ['kb/migrate-database'] }
/** Beside the packages, which the programs import by name. */
const FOLDER = join(ROOT, 'node_modules', '.cache', 'programs')
/** Files of older sources: nobody runs them any more. */
const UNUSED_MS = 7 * 24 * 60 * 60 * 1000
/** With this condition, files that only a server may import can be imported by a program too. */
const CONDITION = 'react-server'

/**
 * What starts a program, before its own words. Where its files can't be written, it reads its sources.
 * @param {string} name its path in `scripts/`, without `.ts`
 * @returns {Promise<string[]>}
 */
export async function wordsToStart(name) {
  const file = await programFile(name).catch(() => null)
  const program =
    file === null ? ['--import', 'tsx', join('scripts', `${name}.ts`)] : ['--enable-source-maps', file]
  return [`--conditions=${CONDITION}`, ...program]
}

/** Made at each start, which is sooner done than finding out whether a source has changed. */
async function programFile(name) {
  const outputs = await bundled([name, ...(STARTED_BY[name] ?? [])])
  const digest = createHash('sha256')
  for (const { path, contents } of outputs) digest.update(`${path}\0`).update(contents).update('\0')
  const folder = join(FOLDER, `${name.replaceAll('/', '-')}-${digest.digest('hex').slice(0, 16)}`)
  if (await stat(folder).catch(() => null)) await markUsed(folder)
  else await store(folder, outputs)
  return join(folder, `${name}.mjs`)
}

/** @returns {Promise<{ path: string, contents: Uint8Array }[]>} files of a folder that need not be there */
async function bundled(entries) {
  // Loaded here, for the packages may have been installed a moment ago.
  const { build } = await import('esbuild')
  const outdir = join(FOLDER, 'made')
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: entries.map((entry) => `scripts/${entry}.ts`),
    outbase: 'scripts',
    outdir,
    outExtension: { '.js': '.mjs' },
    write: false,
    bundle: true,
    // A command loads what it needs and nothing else, as it does from its sources.
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    conditions: [CONDITION],
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [placedAtItsSource],
  })
  return outputFiles.map(({ path, contents }) => ({ path: relative(outdir, path), contents }))
}

/** A file asks where it is: where its source is, for there are the others. */
const placedAtItsSource = {
  name: 'placed at its source',
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:lib|scripts)\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      return { contents, loader: 'ts' }
    })
  },
}

/** Another process may be storing the same at this moment: the folder gets its name when it is whole. */
async function store(folder, outputs) {
  await mkdir(FOLDER, { recursive: true })
  await removeUnused()
  const made = await mkdtemp(join(FOLDER, 'made-'))
  for (const { path, contents } of outputs) {
    await mkdir(dirname(join(made, path)), { recursive: true })
    await writeFile(join(made, path), contents)
  }
  await rename(made, folder).catch(async (error) => {
    await rm(made, { recursive: true, force: true })
    if (!(await stat(folder).catch(() => null))) throw error
  })
}

async function markUsed(folder) {
  const now = new Date()
  await utimes(folder, now, now)
}

async function removeUnused() {
  for (const name of await readdir(FOLDER)) {
    const folder = join(FOLDER, name)
    // Gone where another start has just named or removed it.
    const found = await stat(folder).catch(() => null)
    if (found !== null && Date.now() - found.mtimeMs > UNUSED_MS)
      await rm(folder, { recursive: true, force: true })
  }
}

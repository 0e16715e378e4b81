/** Threads of commands, started from our sources. What is bundled has no sources. */
import { createHash } from 'node:crypto'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

export interface HeapLimits {
  maxOldGenerationSizeMb: number
  maxYoungGenerationSizeMb: number
}

/** Beside the packages, which the threads import by name. */
const FOLDER = resolve('node_modules/.cache/threads')
const LOADED_BY = 'import(require("node:worker_threads").workerData.entry)'
/** A thread may also learn to read TypeScript by itself. */
const LOADED_FROM_SOURCE = `import('tsx/esm/api').then(({ register }) => { register(); return ${LOADED_BY} })`

/**
 * Starts a thread from one of our sources, all of them put into one file of JavaScript before: a thread that reads TypeScript
 * takes a second more to start, and 70 MB more. Where no file can be written, that is what it does.
 * @param data for the thread, beside its `entry`
 */
export async function startSourceThread(
  entry: URL,
  heap: HeapLimits,
  data: Record<string, unknown> = {},
): Promise<Worker> {
  const bundle = await bundleOnce(fileURLToPath(entry))
  const options = { eval: true, execArgv: [], resourceLimits: heap }
  if (bundle === null) {
    return new Worker(LOADED_FROM_SOURCE, { ...options, workerData: { ...data, entry: entry.href } })
  }
  return new Worker(LOADED_BY, { ...options, workerData: { ...data, entry: pathToFileURL(bundle).href } })
}

const bundles = new Map<string, Promise<string | null>>()
let turn: Promise<unknown> = Promise.resolve()

/** One after another: who is done stops the bundler, and would stop it for the others. */
function bundleOnce(source: string): Promise<string | null> {
  const bundle = bundles.get(source) ?? turn.then(() => bundleOf(source)).catch(() => null)
  turn = bundle
  bundles.set(source, bundle)
  return bundle
}

async function bundleOf(source: string): Promise<string> {
  // Loaded here, for most commands start no thread.
  const { build, stop } = await import('esbuild')
  try {
    const { outputFiles } = await build({
      entryPoints: [source],
      bundle: true,
      write: false,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      conditions: ['react-server'],
      logLevel: 'silent',
    })
    return await stored(basename(source, '.ts'), outputFiles[0]?.text ?? '')
  } finally {
    await stop()
  }
}

/** The file of this content. Another process may be writing the same at this moment, so it gets its name when it is whole. */
async function stored(name: string, content: string): Promise<string> {
  const path = resolve(
    FOLDER,
    `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 16)}.mjs`,
  )
  if (await stat(path).catch(() => null)) return path
  await mkdir(FOLDER, { recursive: true })
  await writeFile(`${path}.${process.pid}`, content)
  await rename(`${path}.${process.pid}`, path)
  return path
}

/** One start of the engine's program: with what, on which port, and whether it came up. */
import { closeSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { childEnvironment } from '@/lib/env'
import { freePort } from '@/lib/processes/free-port'
import { identify, isAlive, processIdentitySchema } from '@/lib/processes/identity'
import { type KeptProcess, startKept } from '@/lib/processes/kept-process'
import type { EngineBinary } from '@/lib/search/engine/binary'
import { type EngineFiles, logTail } from '@/lib/search/engine/engine-files'
import { waitUntilHealthy } from '@/lib/search/engine/health'
import { indexingMemory } from '@/lib/search/engine/indexing-memory'

const READY_TIMEOUT_MS = 60_000
const FIRST_START_TRIES = 3
const POLL_MS = 100

export interface Launch {
  files: EngineFiles
  binary: EngineBinary
  port: number
  key: string
}

/** A free port may be taken by somebody else before the engine has it, so the first start has more tries. */
export async function firstStart(template: Launch): Promise<{ launch: Launch; running: KeptProcess }> {
  for (let attempt = 1; ; attempt += 1) {
    const launch = { ...template, port: await freePort() }
    try {
      return { launch, running: await startOnce(launch) }
    } catch (error) {
      if (attempt === FIRST_START_TRIES) throw error
    }
  }
}

/** @throws Error with the end of the engine's log when it does not come up. */
export async function startOnce(launch: Launch): Promise<KeptProcess> {
  const { files, binary } = launch
  const log = openSync(files.log, 'w', 0o600)
  const running = await startKept(binary.path, argumentsOf(launch), {
    cwd: files.folder,
    env: engineEnvironment(launch.key),
    output: log,
  }).finally(() => closeSync(log))
  noteProcess(files, running.pid)
  let ended = false
  running.exited.finally(() => {
    ended = true
  })
  if (await waitUntilHealthy(urlOf(launch), READY_TIMEOUT_MS, () => ended)) return running
  await running.stop()
  throw new Error(
    `Meilisearch (${binary.path}) did not start. The end of its log, ${files.log}:\n${logTail(files)}`,
  )
}

function argumentsOf({ files, port }: Launch): string[] {
  return [
    ...['--env', 'production', '--no-analytics', '--log-level', 'WARN'],
    ...['--http-addr', `127.0.0.1:${port}`],
    ...['--max-indexing-memory', String(indexingMemory(totalmem()))],
    ...['--db-path', files.database, '--dump-dir', files.dumps, '--snapshot-dir', files.snapshots],
  ]
}

/**
 * The engine's allocator gives freed memory back to the system after 10 ms, and a search that comes later gets it anew, page by
 * page, some two hundred times: a sixteenth of its time.
 * Source: https://microsoft.github.io/mimalloc/environment.html
 */
const KEEP_FREED_MS = '1000'

/** The key goes by the environment, for every user of the machine may read the arguments of a process. */
function engineEnvironment(key: string): NodeJS.ProcessEnv {
  const foreign = Object.keys(childEnvironment({})).filter((name) => name.startsWith('MEILI_'))
  return childEnvironment({
    ...Object.fromEntries(foreign.map((name) => [name, undefined])),
    MEILI_MASTER_KEY: key,
    MIMALLOC_PURGE_DELAY: KEEP_FREED_MS,
  })
}

export function urlOf({ port }: Launch): string {
  return `http://127.0.0.1:${port}`
}

function noteProcess(files: EngineFiles, pid: number): void {
  const draft = `${files.process}.${pid}`
  writeFileSync(draft, JSON.stringify(identify(pid) ?? null))
  renameSync(draft, files.process)
}

/** Two engines must never have one database open. When we were killed, the last one may need a moment to end. */
export async function previousEngineEnded(files: EngineFiles): Promise<void> {
  const previous = previousProcess(files)
  const deadline = performance.now() + READY_TIMEOUT_MS
  while (previous && isAlive(previous)) {
    if (performance.now() > deadline) {
      throw new Error(
        `An earlier Meilisearch (process ${previous.pid}) still uses ${files.folder}. Stop it, then try again.`,
      )
    }
    await sleep(POLL_MS)
  }
}

function previousProcess(files: EngineFiles) {
  try {
    return processIdentitySchema.safeParse(JSON.parse(readFileSync(files.process, 'utf8'))).data
  } catch {
    return undefined
  }
}

/** Runs a Meilisearch of our own: starts it, starts it again when it dies, stops it, leaves no orphan. */
import { closeSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { childEnvironment } from '@/lib/env'
import { freePort } from '@/lib/processes/free-port'
import { identify, isAlive, processIdentitySchema } from '@/lib/processes/identity'
import { type KeptProcess, startKept } from '@/lib/processes/kept-process'
import { takeLock } from '@/lib/processes/lock'
import type { EngineBinary } from '@/lib/search/engine/binary'
import { type EngineFiles, engineFiles, logTail, masterKey } from '@/lib/search/engine/engine-files'
import { waitUntilHealthy } from '@/lib/search/engine/health'

const READY_TIMEOUT_MS = 60_000
const FIRST_START_TRIES = 3
const SHORTEST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 30_000
/** An engine that ran this long was well; its next death is a new trouble. */
const STEADY_MS = 60_000

export interface EngineProcess {
  url: string
  masterKey: string
  /** Stops the engine for good and waits for its end. */
  stop(): Promise<void>
}

interface EngineOptions {
  dataDir: string
  binary: EngineBinary
  /** Told in words what happens after the start: a death, a restart. */
  onNotice: (message: string) => void
  /** Another process runs an engine on this folder; asked again and again whether to go on waiting for it. */
  giveUpWaiting: () => boolean | Promise<boolean>
}

interface Launch {
  files: EngineFiles
  binary: EngineBinary
  port: number
  key: string
}

/**
 * @throws LockedError when another process keeps the data folder's engine.
 * @throws Error with the end of the engine's log when it does not come up.
 */
export async function startEngineProcess(options: EngineOptions): Promise<EngineProcess> {
  const files = engineFiles(options.dataDir, options.binary.version)
  const lock = await takeLock(files.lock, options.giveUpWaiting)
  try {
    await previousEngineEnded(files)
    const { launch, running } = await firstStart({
      files,
      binary: options.binary,
      port: 0,
      key: masterKey(files),
    })
    const stopKeeping = keepRunning(launch, running, options.onNotice)
    const stop = () => stopKeeping().finally(() => lock.release())
    return { url: urlOf(launch), masterKey: launch.key, stop }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** A free port may be taken by somebody else before the engine has it, so the first start has more tries. */
async function firstStart(template: Launch): Promise<{ launch: Launch; running: KeptProcess }> {
  for (let attempt = 1; ; attempt += 1) {
    const launch = { ...template, port: await freePort() }
    try {
      return { launch, running: await startOnce(launch) }
    } catch (error) {
      if (attempt === FIRST_START_TRIES) throw error
    }
  }
}

async function startOnce(launch: Launch): Promise<KeptProcess> {
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
    ...['--db-path', files.database, '--dump-dir', files.dumps, '--snapshot-dir', files.snapshots],
  ]
}

/** The key goes by the environment, for every user of the machine may read the arguments of a process. */
function engineEnvironment(key: string): NodeJS.ProcessEnv {
  const foreign = Object.keys(childEnvironment({})).filter((name) => name.startsWith('MEILI_'))
  return childEnvironment({
    ...Object.fromEntries(foreign.map((name) => [name, undefined])),
    MEILI_MASTER_KEY: key,
  })
}

/** Starts the engine again, on the same port with the same key, each time it dies; pauses grow while it goes on dying. */
function keepRunning(
  launch: Launch,
  first: KeptProcess,
  onNotice: (message: string) => void,
): () => Promise<void> {
  const stopping = new AbortController()
  let running: KeptProcess | undefined = first

  const supervise = async () => {
    let pause = SHORTEST_PAUSE_MS
    while (!stopping.signal.aborted) {
      const since = performance.now()
      const code = await running?.exited
      running = undefined
      if (stopping.signal.aborted) return
      pause =
        performance.now() - since > STEADY_MS ? SHORTEST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS)
      if (code !== undefined) onNotice(`Meilisearch ended unexpectedly (code ${code}); starting it again.`)
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
      running = await restarted(launch, stopping.signal, onNotice)
    }
    await running?.stop()
  }
  const supervision = supervise()

  return async () => {
    stopping.abort()
    await running?.stop()
    await supervision
  }
}

async function restarted(launch: Launch, stopping: AbortSignal, onNotice: (message: string) => void) {
  if (stopping.aborted) return undefined
  try {
    const running = await startOnce(launch)
    onNotice(`Meilisearch runs again at ${urlOf(launch)}.`)
    return running
  } catch (error) {
    onNotice(error instanceof Error ? error.message : String(error))
    return undefined
  }
}

function urlOf({ port }: Launch): string {
  return `http://127.0.0.1:${port}`
}

function noteProcess(files: EngineFiles, pid: number): void {
  const draft = `${files.process}.${pid}`
  writeFileSync(draft, JSON.stringify(identify(pid) ?? null))
  renameSync(draft, files.process)
}

/** Two engines must never have one database open. When we were killed, the last one may need a moment to end. */
async function previousEngineEnded(files: EngineFiles): Promise<void> {
  const previous = previousProcess(files)
  const deadline = performance.now() + READY_TIMEOUT_MS
  while (previous && isAlive(previous)) {
    if (performance.now() > deadline) {
      throw new Error(
        `An earlier Meilisearch (process ${previous.pid}) still uses ${files.folder}. Stop it, then try again.`,
      )
    }
    await sleep(100)
  }
}

function previousProcess(files: EngineFiles) {
  try {
    return processIdentitySchema.safeParse(JSON.parse(readFileSync(files.process, 'utf8'))).data
  } catch {
    return undefined
  }
}

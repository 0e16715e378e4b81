/** Runs a Meilisearch of our own: starts it, starts it again when it dies, stops it, leaves no orphan. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { KeptProcess } from '@/lib/processes/kept-process'
import { takeLock } from '@/lib/processes/lock'
import type { EngineBinary } from '@/lib/search/engine/binary'
import { engineFiles, masterKey } from '@/lib/search/engine/engine-files'
import { firstStart, type Launch, previousEngineEnded, startOnce, urlOf } from '@/lib/search/engine/launch'

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

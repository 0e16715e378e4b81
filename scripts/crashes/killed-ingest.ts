/** An ingest in a process of its own that is killed somewhere on its way, as a power cut would end it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { childEnvironment } from '@/lib/env'

export interface IngestPlace {
  dataDir: string
  engine: { url: string; masterKey: string }
  /** What starts `kb`, before its own words. */
  kb: readonly string[]
}

/**
 * @param killAfterMs when SIGKILL comes, which no process can answer; null lets it end by itself.
 * @returns whether it ended by itself. @throws when it ended by itself and failed.
 */
export async function runIngest(
  files: readonly string[],
  { dataDir, engine, kb }: IngestPlace,
  killAfterMs: number | null,
): Promise<boolean> {
  const child = spawn(process.execPath, [...kb, 'ingest', ...files], {
    env: childEnvironment({
      KB_DATA_DIR: dataDir,
      MEILI_URL: engine.url,
      MEILI_MASTER_KEY: engine.masterKey,
    }),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (piece) => {
    said += piece
  })
  const ended = once(child, 'exit')
  if (killAfterMs !== null) {
    const waiting = new AbortController()
    await Promise.race([ended, sleep(killAfterMs, null, { signal: waiting.signal })])
    waiting.abort()
    child.kill('SIGKILL')
  }
  const [code] = await ended
  if (code !== null && code !== 0) throw new Error(`The ingest ended with ${code}: ${said.trim()}`)
  return code === 0
}

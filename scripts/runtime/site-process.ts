import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { childEnvironment, type Settings } from '@/lib/env'
import { type KeptProcess, startKept } from '@/lib/processes/kept-process'
import type { EngineAccess } from '@/lib/workflows/engine-access'
import { PlainError } from '@/scripts/runtime/plain-error'

const READY_TIMEOUT_MS = 60_000
const POLL_MS = 50

/**
 * Starts the built site and waits until it answers.
 * @throws PlainError when it ends or stays silent.
 */
export async function startSite(
  folder: string,
  settings: Settings,
  engine: EngineAccess | undefined,
): Promise<KeptProcess> {
  const site = await startKept(process.execPath, [join(folder, 'server.js')], {
    cwd: folder,
    env: siteEnvironment(settings, engine),
    output: 'inherit',
  })
  let ended = false
  site.exited.finally(() => {
    ended = true
  })
  if (await answersInTime(settings, () => ended)) return site
  await site.stop()
  throw new PlainError('The site did not start; the reason stands above.')
}

/** Paths are absolute, for the server moves to its own folder. The key that may write stays here, and of the password the site gets the hash. */
function siteEnvironment(settings: Settings, engine: EngineAccess | undefined) {
  return childEnvironment({
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // The site ends by itself what runs, and closes the database.
    NEXT_MANUAL_SIG_HANDLE: '1',
    PORT: String(settings.port),
    HOSTNAME: settings.host,
    KB_DATA_DIR: settings.dataDir,
    DATABASE_URL: settings.databaseUrl,
    SITE_URL: settings.siteUrl,
    MEILI_URL: engine?.url,
    MEILI_SEARCH_KEY: engine?.searchKey,
    MEILI_MASTER_KEY: undefined,
    ADMIN_PASSWORD: settings.adminPassword,
  })
}

async function answersInTime({ host, port }: Settings, ended: () => boolean): Promise<boolean> {
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  const address = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}/api/health`
  const deadline = performance.now() + READY_TIMEOUT_MS
  while (!ended() && performance.now() < deadline) {
    try {
      await fetch(address, { signal: AbortSignal.timeout(5_000) })
      return true
    } catch {
      await sleep(POLL_MS)
    }
  }
  return false
}

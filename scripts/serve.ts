/** Brings everything up in order, serves the site, and takes everything down again when it is told to stop. */
import { join } from 'node:path'
import { addressToShow } from '@/lib/db/database-kind'
import { migrate } from '@/lib/db/migrate'
import { childEnvironment, type Settings, SettingsError, settings } from '@/lib/env'
import { LockedError, takeLockNow } from '@/lib/processes/lock'
import type { EngineAccess } from '@/lib/workflows/engine-access'
import { announceSite, runningSite, withdrawSite } from '@/lib/workflows/running-site'
import { curatorPassword, curatorReport } from '@/scripts/runtime/curator-password'
import { prepareDataFolder } from '@/scripts/runtime/data-folder'
import { engineForSite } from '@/scripts/runtime/engine'
import { PlainError } from '@/scripts/runtime/plain-error'
import { portToServeOn } from '@/scripts/runtime/port'
import { prepareRecords } from '@/scripts/runtime/records'
import { withBuiltSite } from '@/scripts/runtime/site-build'
import { placeSite } from '@/scripts/runtime/site-files'
import { startSite } from '@/scripts/runtime/site-process'
import { StopList } from '@/scripts/runtime/stop-list'

const root = process.cwd()
const stops = new StopList()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopAndExit)
// Whoever started us is gone without a word.
process.on('disconnect', stopAndExit)

async function stopAndExit(): Promise<void> {
  if (!stops.isStopping) console.log('Stopping …')
  await stops.stopAll()
  process.exit(0)
}

try {
  await serve()
} catch (error) {
  if (!stops.isStopping) await giveUp(error)
}

async function serve(): Promise<void> {
  const wanted = settings()
  prepareDataFolder(wanted.dataDir)
  await claimDataFolder(wanted.dataDir)
  const port = await portToServeOn(wanted.port, wanted.host)
  const current = settings(childEnvironment({ PORT: String(port) }))
  console.log(await databaseReport(current))
  const { engine, report } = await engineForSite(current)
  if (engine) await stops.add(engine.close)
  console.log(report)
  announce(current, engine, null)
  for (const line of await prepareRecords(root, current.databaseUrl, engine)) console.log(line)
  const folder = await builtSite(current)
  const password = await curatorPassword(current)
  const site = await startSite(folder, { ...current, adminPassword: password.hash }, engine)
  await stops.add(site.stop)
  announce(current, engine, localAddress(current))
  console.log(`\nReady in ${process.uptime().toFixed(1)} s: ${localAddress(current)}`)
  console.log(`${curatorReport(password)}\nCtrl-C stops it.`)
  const code = await site.exited
  if (!stops.isStopping)
    throw new PlainError(`The site ended unexpectedly (code ${code}); see above. Start it again.`)
}

/** Two sites on one data folder would stop and overwrite each other's engine. */
async function claimDataFolder(dataDir: string): Promise<void> {
  try {
    const lock = takeLockNow(join(dataDir, 'site.lock'))
    await stops.add(() => {
      withdrawSite(dataDir)
      lock.release()
    })
  } catch (error) {
    if (!(error instanceof LockedError)) throw error
    const where = runningSite(dataDir)?.siteUrl ?? 'an address it has not told yet'
    throw new PlainError(
      `The site already runs on ${dataDir}, at ${where} (process ${error.pid}). Stop it, or set KB_DATA_DIR to another folder.`,
    )
  }
}

async function databaseReport({ databaseUrl }: Settings): Promise<string> {
  const { applied } = await migrate(databaseUrl)
  return `Database: ${addressToShow(databaseUrl)} (${applied.length || 'no'} migrations applied)`
}

async function builtSite({ dataDir }: Settings): Promise<string> {
  return await withBuiltSite(root, stops, async ({ isNew, fingerprint }) => {
    console.log(isNew ? 'Site: built' : 'Site: unchanged since its last build')
    return await placeSite(root, dataDir, fingerprint)
  })
}

function announce({ dataDir }: Settings, engine: EngineAccess | undefined, siteUrl: string | null): void {
  const { adminKey, searchKey, url } = engine ?? {}
  const isKnown = url !== undefined && adminKey !== undefined && searchKey !== undefined
  announceSite(dataDir, { siteUrl, engine: isKnown ? { url, adminKey, searchKey } : null })
}

function localAddress({ host, port }: Settings): string {
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host
  return `http://${name}:${port}`
}

async function giveUp(error: unknown): Promise<void> {
  const plain = error instanceof PlainError || error instanceof SettingsError
  console.error(plain ? error.message : error)
  await stops.stopAll()
  process.exit(1)
}

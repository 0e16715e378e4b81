import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { openDatabase } from '@/lib/db/client'
import { pathOf } from '@/lib/db/file-address'
import { migrate } from '@/lib/db/migrate'
import { LockedError, takeLockNow } from '@/lib/processes/lock'
import { assertFile, type BackedUp, BackupError } from '@/lib/workflows/backup'
import { backupFault } from '@/lib/workflows/backup-fault'
import { LOGS, removeDatabase } from '@/lib/workflows/database-files'

export interface Restored extends BackedUp {
  /** Where the database that was there before is now; null when there was none. */
  keptAt: string | null
}

/**
 * Puts the backup at `path` in the place of the database, after looking whether it is sound, and brings it up to this
 * version. What was there before is kept beside it. The search index still shows the records of before: build it anew.
 * @param at when; part of the name of the file that is kept.
 * @throws BackupError when the backup can't be used or somebody uses the database; all is then as it was.
 */
export async function restore(
  path: string,
  databaseUrl: string,
  dataDir: string,
  at: Date,
): Promise<Restored> {
  assertFile(
    databaseUrl,
    'pg_restore brings back what pg_dump saved; kb copy --from file:PATH fills an empty one.',
  )
  const fault = existsSync(path) ? await backupFault(path) : 'there is no such file'
  if (fault !== null) throw new BackupError(`${path} can't be restored: ${fault}.`)
  await mkdir(dataDir, { recursive: true })
  await mkdir(dirname(pathOf(databaseUrl)), { recursive: true })
  return await withoutSite(dataDir, async () => {
    const fresh = `${pathOf(databaseUrl)}.${process.pid}.restoring`
    try {
      await copyFile(path, fresh)
      await migrate(`file:${fresh}`)
      const totals = await settle(fresh)
      const keptAt = await setAside(databaseUrl, at)
      await rename(fresh, pathOf(databaseUrl))
      return { ...totals, keptAt }
    } finally {
      await removeDatabase(fresh)
    }
  })
}

/** No site may run now or start meanwhile: it would go on writing into the file that is put aside. */
async function withoutSite<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  try {
    const lock = takeLockNow(join(dataDir, 'site.lock'))
    try {
      return await work()
    } finally {
      lock.release()
    }
  } catch (error) {
    if (!(error instanceof LockedError)) throw error
    throw new BackupError(
      `The site runs on ${dataDir} (process ${error.pid}). Stop it, restore, and start it again.`,
    )
  }
}

const checkpointSchema = z.array(z.object({ busy: z.coerce.number() }))

/** Moves everything from the log into the one file, so that the file alone is the database. */
async function settle(path: string): Promise<BackedUp> {
  const db = openDatabase(`file:${path}`)
  try {
    const totals = { articles: await db.article.count(), figures: await db.metric.count() }
    const [done] = checkpointSchema.parse(await db.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`)
    if (done?.busy !== 0)
      throw new BackupError(`Another command is using ${path}. Wait for it and try again.`)
    return totals
  } finally {
    await db.$disconnect()
  }
}

async function setAside(databaseUrl: string, at: Date): Promise<string | null> {
  const path = pathOf(databaseUrl)
  if (!existsSync(path)) return null
  // A file that is damaged beyond opening may be why a backup is restored: it is kept as it is, with its log.
  const isSound = (await backupFault(path)) === null
  const keptAt = `${path}.before-restore-${at.toISOString().replace(/\D/g, '').slice(0, 14)}`
  if (isSound) await keepWhole(path, keptAt)
  else await moveWithLog(path, keptAt)
  return keptAt
}

/** Under both names until the new file takes the first: killed between the two, the next start would find no database, and make one. */
async function keepWhole(path: string, keptAt: string): Promise<void> {
  await settle(path)
  for (const suffix of LOGS) await rm(`${path}${suffix}`, { force: true })
  // Some file systems know no second name.
  await link(path, keptAt).catch(() => rename(path, keptAt))
}

async function moveWithLog(path: string, keptAt: string): Promise<void> {
  for (const suffix of ['', ...LOGS]) {
    if (existsSync(`${path}${suffix}`)) await rename(`${path}${suffix}`, `${keptAt}${suffix}`)
  }
}

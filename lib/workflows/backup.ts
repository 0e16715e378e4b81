/** A whole copy of the database while the site runs. The search index is not in it: it can be built from the records. */
import { existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { openDatabase } from '@/lib/db/client'
import { copyDatabase } from '@/lib/db/copy-database'
import { addressToShow, kindOf } from '@/lib/db/database-kind'
import { pathOf } from '@/lib/db/file-address'
import { backupFault } from '@/lib/workflows/backup-fault'
import { removeDatabase } from '@/lib/workflows/database-files'

/** A backup can't be made, or can't be used. The message says which file, what is wrong and what to do. */
export class BackupError extends Error {
  override name = 'BackupError'
}

export interface BackedUp {
  articles: number
  figures: number
}

/**
 * Copies the database at `databaseUrl` to the new file `path`, and looks whether the copy is sound before it gets that
 * name: what is called a backup can be restored.
 * @returns how many records are in it.
 * @throws BackupError
 */
export async function backUp(databaseUrl: string, path: string): Promise<BackedUp> {
  assertFile(databaseUrl, 'pg_dump --format=custom saves it; kb copy --to file:PATH makes a file of it.')
  if (!existsSync(pathOf(databaseUrl))) {
    throw new BackupError(
      `There is no database at ${pathOf(databaseUrl)}. Ingest an article or start the site first.`,
    )
  }
  if (existsSync(path))
    throw new BackupError(`${path} exists already. Name a new file; a backup is never replaced.`)
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.part`
  try {
    await copyTo(databaseUrl, beside)
    const fault = await backupFault(beside)
    if (fault !== null) {
      throw new BackupError(`The copy of ${pathOf(databaseUrl)} is not sound: ${fault}. Run kb doctor.`)
    }
    const totals = await totalsOf(beside)
    await rename(beside, path)
    return totals
  } finally {
    await removeDatabase(beside)
  }
}

/** A server has better means of its own. @throws BackupError that says which. */
export function assertFile(databaseUrl: string, means: string): void {
  if (kindOf(databaseUrl) === 'sqlite') return
  throw new BackupError(`The database is ${addressToShow(databaseUrl)}, no file. ${means}`)
}

async function copyTo(databaseUrl: string, path: string): Promise<void> {
  const db = openDatabase(databaseUrl)
  try {
    await copyDatabase(db, path)
  } finally {
    await db.$disconnect()
  }
}

async function totalsOf(path: string): Promise<BackedUp> {
  const db = openDatabase(`file:${path}`)
  try {
    return { articles: await db.article.count(), figures: await db.metric.count() }
  } finally {
    await db.$disconnect()
  }
}

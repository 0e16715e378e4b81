import { open } from 'node:fs/promises'
import { integrityFaults } from '@/lib/db/check/integrity'
import { openDatabase } from '@/lib/db/client'
import { migrationNames } from '@/lib/db/migration-files'
import { pendingMigrations, unknownMigrations } from '@/lib/db/pending-migrations'
import { messageOf } from '@/lib/workflows/diagnosis'

/** The first bytes of every SQLite file (https://www.sqlite.org/fileformat.html#magic_header_string). */
const SQLITE_HEADER = 'SQLite format 3\0'

/** Why the file at `path` can't serve as our database, null when it can. Older versions' files can: they are migrated. */
export async function backupFault(path: string): Promise<string | null> {
  try {
    return (await startsLikeSqlite(path)) ? await databaseFault(path) : 'it is no SQLite database'
  } catch (error) {
    const lines = messageOf(error).split('\n')
    return `it can't be read (${lines.at(-1)})`
  }
}

/** Asked before it is opened as a database: opening would make a missing file. */
async function startsLikeSqlite(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(SQLITE_HEADER.length),
      0,
      SQLITE_HEADER.length,
      0,
    )
    return buffer.toString('latin1', 0, bytesRead) === SQLITE_HEADER
  } finally {
    await file.close()
  }
}

async function databaseFault(path: string): Promise<string | null> {
  const db = openDatabase(`file:${path}`)
  try {
    const [fault] = await integrityFaults(db)
    if (fault !== undefined) return fault
    const [unknown] = await unknownMigrations(db)
    if (unknown !== undefined) return `a later version of this program made it (${unknown})`
    const lacksAll = (await pendingMigrations(db)).length === (await migrationNames('sqlite')).length
    return lacksAll ? 'it holds none of our tables' : null
  } finally {
    await db.$disconnect()
  }
}

import { copyFile, mkdtemp, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { closeWritten, type Database, openDatabase } from '@/lib/db/client'
import { pathOf } from '@/lib/db/file-address'
import { copyDatabaseOn, freshDatabaseOn } from '@/tests/setup/postgresql-database'

/**
 * A database of your own with every migration applied and no record in it: a copy of one made for the run, so it
 * costs milliseconds. Disconnect from it yourself; it goes with the run.
 */
export async function freshDatabase(): Promise<{ url: string }> {
  const server = inject('postgresql')
  return server === null ? await freshDatabaseFile() : await freshDatabaseOn(server)
}

/** As `freshDatabase`, always in a file: for what is about files. */
export async function freshDatabaseFile(): Promise<{ url: string; path: string }> {
  return await copyOfFile(join(inject('runDir'), 'template.db'))
}

const filled = new Map<string, Promise<{ url: string }>>()

/**
 * As `freshDatabase`, with the records in it that `fill` puts into one: that is done once for all tests of this worker that
 * ask for `name`, and each gets a copy.
 */
export async function filledDatabase(
  name: string,
  fill: (db: Database) => Promise<void>,
): Promise<{ url: string }> {
  const original = filled.get(name) ?? filledOnce(fill)
  filled.set(name, original)
  const { url } = await original
  const server = inject('postgresql')
  return server === null ? await copyOfFile(pathOf(url)) : await copyDatabaseOn(server, url)
}

async function filledOnce(fill: (db: Database) => Promise<void>): Promise<{ url: string }> {
  const { url } = await freshDatabase()
  const db = openDatabase(url)
  try {
    await fill(db)
  } finally {
    await closeWritten(db)
  }
  return { url }
}

async function copyOfFile(template: string): Promise<{ url: string; path: string }> {
  const folder = await freshFolder('db')
  const path = join(folder, 'kb.db')
  await copyFile(template, path)
  // Pages that were not yet moved into the main file.
  const log = await stat(`${template}-wal`).catch(() => undefined)
  if (log) await copyFile(`${template}-wal`, `${path}-wal`)
  return { url: `file:${path}`, path }
}

/** An empty folder that goes with the run. */
export async function freshFolder(name: string): Promise<string> {
  return await mkdtemp(join(inject('runDir'), `${name}-`))
}

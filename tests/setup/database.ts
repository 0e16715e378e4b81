import { copyFile, mkdtemp, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { freshDatabaseOn } from '@/tests/setup/postgresql-database'

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
  const folder = await freshFolder('db')
  const path = join(folder, 'kb.db')
  const template = join(inject('runDir'), 'template.db')
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

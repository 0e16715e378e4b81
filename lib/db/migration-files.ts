import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** The migrations in the form the schema engine takes. */
export interface MigrationFiles {
  baseDir: string
  lockfile: { path: string; content: string }
  shadowDbInitScript: string
  migrationDirectories: { path: string; migrationFile: { path: string; content: Content } }[]
}

type Content = { tag: 'ok'; value: string }

const LOCK_FILE = 'migration_lock.toml'
const SCRIPT = 'migration.sql'

/** The folder that holds schema.prisma and migrations/; programs are started in the project's folder. */
export const PRISMA_FOLDER = resolve('prisma')

/** Names of all migrations, oldest first. */
export async function migrationNames(folder = PRISMA_FOLDER): Promise<string[]> {
  const entries = await readdir(join(folder, 'migrations'), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

export async function readMigrations(folder = PRISMA_FOLDER): Promise<MigrationFiles> {
  const baseDir = join(folder, 'migrations')
  const names = await migrationNames(folder)
  return {
    baseDir,
    lockfile: { path: LOCK_FILE, content: await readFile(join(baseDir, LOCK_FILE), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (path) => ({
        path,
        migrationFile: { path: SCRIPT, content: await readScript(join(baseDir, path, SCRIPT)) },
      })),
    ),
  }
}

async function readScript(path: string): Promise<Content> {
  return { tag: 'ok', value: await readFile(path, 'utf8') }
}

/** The text of schema.prisma. */
export function readSchema(folder = PRISMA_FOLDER): Promise<string> {
  return readFile(join(folder, 'schema.prisma'), 'utf8')
}

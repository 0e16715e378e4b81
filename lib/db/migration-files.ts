import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { DatabaseKind } from '@/lib/db/database-kind'
import { schemaFor } from '@/lib/db/schema-for.mjs'

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

/** The folder that holds schema.prisma and the migrations; programs are started in the project's folder. */
const PRISMA_FOLDER = resolve('prisma')

/** SQL differs, so each kind of database has migrations of its own. */
const FOLDERS: Readonly<Record<DatabaseKind, string>> = {
  sqlite: 'migrations',
  postgresql: 'migrations-postgresql',
}

// The remark keeps the build of the site from taking the whole project for what may be read here.
export function migrationsFolder(kind: DatabaseKind, folder = PRISMA_FOLDER): string {
  return join(/*turbopackIgnore: true*/ folder, FOLDERS[kind])
}

/** Names of all migrations of a kind of database, oldest first. */
export async function migrationNames(kind: DatabaseKind, folder = PRISMA_FOLDER): Promise<string[]> {
  const entries = await readdir(migrationsFolder(kind, folder), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

export async function readMigrations(kind: DatabaseKind, folder = PRISMA_FOLDER): Promise<MigrationFiles> {
  const baseDir = migrationsFolder(kind, folder)
  const names = await migrationNames(kind, folder)
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

/** The models for a kind of database: the text of schema.prisma with that provider. */
export async function readSchema(kind: DatabaseKind, folder = PRISMA_FOLDER): Promise<string> {
  return schemaFor(await readFile(join(folder, 'schema.prisma'), 'utf8'), kind)
}

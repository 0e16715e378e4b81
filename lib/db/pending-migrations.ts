import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { migrationNames } from '@/lib/db/migration-files'

const tableSchema = z.array(z.object({ name: z.string() }))
const appliedSchema = z.array(z.object({ migration_name: z.string() }))

/** Names of the migrations this database has not had yet, oldest first. Reads only; needs no schema engine. */
export async function pendingMigrations(db: Database): Promise<string[]> {
  const applied = await appliedMigrations(db)
  return (await migrationNames()).filter((name) => !applied.has(name))
}

/** Names of migrations this database has had that this version does not have: a later version made it. */
export async function unknownMigrations(db: Database): Promise<string[]> {
  const known = new Set(await migrationNames())
  return [...(await appliedMigrations(db))].filter((name) => !known.has(name)).sort()
}

async function appliedMigrations(db: Database): Promise<ReadonlySet<string>> {
  const table = await db.$queryRaw`SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'`
  if (tableSchema.parse(table).length === 0) return new Set()
  const rows = await db.$queryRaw`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  return new Set(appliedSchema.parse(rows).map((row) => row.migration_name))
}

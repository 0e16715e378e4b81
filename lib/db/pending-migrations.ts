import { z } from 'zod'
import { type Database, kindOfDatabase } from '@/lib/db/client'
import { migrationNames } from '@/lib/db/migration-files'
import { tableNames } from '@/lib/db/table-names'

const appliedSchema = z.array(z.object({ migration_name: z.string() }))

/** Names of the migrations this database has not had yet, oldest first. Reads only; needs no schema engine. */
export async function pendingMigrations(db: Database): Promise<string[]> {
  const applied = await appliedMigrations(db)
  return (await migrationNames(kindOfDatabase(db))).filter((name) => !applied.has(name))
}

/** Names of migrations this database has had that this version does not have: a later version made it. */
export async function unknownMigrations(db: Database): Promise<string[]> {
  const known = new Set(await migrationNames(kindOfDatabase(db)))
  return [...(await appliedMigrations(db))].filter((name) => !known.has(name)).sort()
}

async function appliedMigrations(db: Database): Promise<ReadonlySet<string>> {
  if (!(await tableNames(db)).includes('_prisma_migrations')) return new Set()
  const rows = await db.$queryRaw`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  return new Set(appliedSchema.parse(rows).map((row) => row.migration_name))
}

import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { kindOf } from '@/lib/db/database-kind'
import { PostgresqlSchemaAdapter } from '@/lib/db/postgresql-schema-adapter'
import { SqliteAdapter } from '@/lib/db/sqlite-adapter'

/** What the schema engine reaches the database at an address with. */
export function schemaAdapter(databaseUrl: string): SqlMigrationAwareDriverAdapterFactory {
  return kindOf(databaseUrl) === 'sqlite'
    ? new SqliteAdapter(databaseUrl)
    : new PostgresqlSchemaAdapter(databaseUrl)
}

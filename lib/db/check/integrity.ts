import { postgresqlFaults } from '@/lib/db/check/postgresql-integrity'
import { sqliteFaults } from '@/lib/db/check/sqlite-integrity'
import { type Database, kindOfDatabase } from '@/lib/db/client'

/** What the database itself finds wrong with what it keeps, and rows that refer to none. Empty when it is sound. */
export async function integrityFaults(db: Database): Promise<string[]> {
  return kindOfDatabase(db) === 'sqlite' ? await sqliteFaults(db) : await postgresqlFaults(db)
}

import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { pathOf } from '@/lib/db/file-address'
import { SqliteConnection, type Survives } from '@/lib/db/sqlite/connection'
import { SQLITE, SqliteDriver } from '@/lib/db/sqlite/driver'
import { withFaultsTold } from '@/lib/db/sqlite/faults'

/**
 * Prisma's way to a SQLite file that several processes write to. Prisma's own adapter prepares each statement anew, and takes
 * each value of a row into an object of its own.
 */
export class SqliteAdapter implements SqlDriverAdapterFactory {
  readonly provider = SQLITE.provider
  readonly adapterName = SQLITE.adapterName

  constructor(
    readonly url: string,
    readonly survives: Survives = 'power-cut',
  ) {}

  async connect(): Promise<SqlDriverAdapter> {
    return new SqliteDriver(withFaultsTold(() => new SqliteConnection(pathOf(this.url), this.survives)))
  }
}

import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { SqliteConnection } from '@/lib/db/sqlite/connection'
import { SqliteDriver } from '@/lib/db/sqlite/driver'
import { SqliteAdapter } from '@/lib/db/sqlite-adapter'

/** The way to a SQLite file for the schema engine. */
export class SqliteSchemaAdapter extends SqliteAdapter implements SqlMigrationAwareDriverAdapterFactory {
  readonly #open: SqlDriverAdapter[] = []

  override async connect(): Promise<SqlDriverAdapter> {
    const driver = await super.connect()
    const execute = driver.executeRaw.bind(driver)
    // The engine would have the whole file for itself, for as long as its connection lives. Our own lock keeps other migrations off.
    driver.executeRaw = async (query) => (query.sql.includes('locking_mode') ? 0 : await execute(query))
    this.#open.push(driver)
    return driver
  }

  /**
   * The engine replays each migration on a shadow database as one "statement"; SQLite would run the first
   * statement only and give a silently wrong difference.
   */
  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const shadow = new SqliteDriver(new SqliteConnection(':memory:', 'process-crash'))
    shadow.executeRaw = async ({ sql }) => {
      await shadow.executeScript(sql)
      return 0
    }
    return shadow
  }

  /** Closes the connections, which the engine leaves open. */
  async end(): Promise<void> {
    for (const driver of this.#open.splice(0)) await driver.dispose()
  }
}

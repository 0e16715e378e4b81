import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
} from '@prisma/driver-adapter-utils'
import { pathOf } from '@/lib/db/file-address'
import { SqliteConnection } from '@/lib/db/sqlite/connection'
import { SQLITE, SqliteDriver, type SqliteTransaction } from '@/lib/db/sqlite/driver'
import { withFaultsTold } from '@/lib/db/sqlite/faults'
import { SqliteAdapter } from '@/lib/db/sqlite-adapter'

/**
 * The way to a SQLite file for the schema engine. All that the engine does is one transaction, so that a process killed
 * in the middle of a migration leaves the file as it was (the steps of https://www.sqlite.org/lang_altertable.html#otheralter).
 */
export class SqliteSchemaAdapter extends SqliteAdapter implements SqlMigrationAwareDriverAdapterFactory {
  #opened: { connection: SqliteConnection; transaction: SqliteTransaction } | undefined

  override async connect(): Promise<SqlDriverAdapter> {
    this.#opened ??= await this.#open()
    return new DriverInTransaction(this.#opened.transaction)
  }

  /** Stores what the engine did. Without it, `end` takes all of it back. */
  async commit(): Promise<void> {
    await this.#opened?.transaction.commit()
  }

  /**
   * The engine replays each migration on a shadow database as one "statement"; SQLite would run the first
   * statement only and give a silently wrong difference.
   */
  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const shadow = new SqliteDriver(new SqliteConnection(':memory:', 'process-crash'))
    const query = shadow.queryRaw.bind(shadow)
    shadow.queryRaw = async (asked) => await query(withTextQuoted(asked))
    shadow.executeRaw = async ({ sql }) => {
      await shadow.executeScript(sql)
      return 0
    }
    return shadow
  }

  /** Closes the connection, which the engine leaves open. */
  async end(): Promise<void> {
    await this.#opened?.transaction.rollback()
    this.#opened?.connection.close()
    this.#opened = undefined
  }

  async #open() {
    const connection = withFaultsTold(() => new SqliteConnection(pathOf(this.url), this.survives))
    // Dropping a table to make it anew would take the rows that refer to it along; within a transaction this can't be said.
    connection.runScript('PRAGMA foreign_keys = OFF')
    return { connection, transaction: await new SqliteDriver(connection).startTransaction() }
  }
}

/** A connection for the engine whose transaction is begun and ended by somebody else. */
class DriverInTransaction implements SqlDriverAdapter {
  readonly provider = SQLITE.provider
  readonly adapterName = SQLITE.adapterName

  constructor(readonly transaction: SqliteTransaction) {}

  async queryRaw(query: SqlQuery) {
    return await this.transaction.queryRaw(withTextQuoted(query))
  }

  /** The engine would have the whole file for itself, for as long as its connection lives: the transaction is enough. */
  async executeRaw(query: SqlQuery): Promise<number> {
    return query.sql.includes('locking_mode') ? 0 : await this.transaction.executeRaw(query)
  }

  async executeScript(script: string): Promise<void> {
    await this.transaction.executeScript(script)
  }

  async startTransaction(): Promise<never> {
    throw new Error(
      'The schema engine works in one transaction already, and SQLite knows none within another.',
    )
  }

  async dispose(): Promise<void> {}
}

/**
 * The engine asks for an index of some rows by `name = "Metric_year_work_idx"`. SQLite reads that as a column, and as a text only
 * where it was built to (`SQLITE_DQS`, https://sqlite.org/quirks.html#dblquote): ours was not.
 */
function withTextQuoted(query: SqlQuery): SqlQuery {
  const sql = query.sql.replace(
    /(?<=FROM sqlite_master WHERE .* name = )"([^"']*)"/,
    (_, name: string) => `'${name}'`,
  )
  return { ...query, sql }
}

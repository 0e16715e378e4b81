/** What Prisma's client asks of a database, answered by one connection to a SQLite file, by turns. */
import {
  type ConnectionInfo,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import type { SqliteConnection } from '@/lib/db/sqlite/connection'
import { withFaultsTold } from '@/lib/db/sqlite/faults'
import { Turns } from '@/lib/db/sqlite/turns'
import { boundValues, resultSet } from '@/lib/db/sqlite/values'

export const SQLITE = { provider: 'sqlite', adapterName: 'kb-libsql' } as const

/**
 * `SQLITE_MAX_VARIABLE_NUMBER` since SQLite 3.32 (https://sqlite.org/limits.html). Prisma takes it for 999, splits a longer list, and
 * refuses a statement of two lists that are long only together: a thousand figures and a thousand sentences of a renamed agency.
 */
const MOST_VALUES = 32_766

export class SqliteDriver implements SqlDriverAdapter {
  readonly provider = SQLITE.provider
  readonly adapterName = SQLITE.adapterName
  readonly #connection: SqliteConnection
  readonly #turns = new Turns()

  constructor(connection: SqliteConnection) {
    this.#connection = connection
  }

  getConnectionInfo(): ConnectionInfo {
    return { maxBindValues: MOST_VALUES, supportsRelationJoins: false }
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return await this.#inTurn((connection) => rowsOf(connection, query))
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    return await this.#inTurn((connection) => connection.run(query.sql, boundValues(query)))
  }

  async executeScript(script: string): Promise<void> {
    await this.#inTurn((connection) => connection.runScript(script))
  }

  /**
   * Two processes that begin a deferred transaction and then both want to write fail at once, whatever the busy
   * timeout: neither may upgrade. Asking for the write lock at the beginning makes the second one wait instead.
   */
  async startTransaction(): Promise<SqliteTransaction> {
    const giveOn = await this.#turns.take()
    try {
      withFaultsTold(() => this.#connection.run('BEGIN IMMEDIATE', []))
    } catch (error) {
      giveOn()
      throw error
    }
    return new SqliteTransaction(this.#connection, giveOn)
  }

  async dispose(): Promise<void> {
    this.#connection.close()
  }

  async #inTurn<T>(work: (connection: SqliteConnection) => T): Promise<T> {
    const giveOn = await this.#turns.take()
    try {
      return withFaultsTold(() => work(this.#connection))
    } finally {
      // A script may leave a transaction open when it fails.
      if (this.#connection.isInTransaction) this.#connection.runScript('ROLLBACK')
      giveOn()
    }
  }
}

export class SqliteTransaction implements Transaction {
  readonly provider = SQLITE.provider
  readonly adapterName = SQLITE.adapterName
  /** The client leaves beginning and ending to us. */
  readonly options = { usePhantomQuery: true }
  readonly #connection: SqliteConnection
  readonly #giveOn: () => void
  #isOver = false

  constructor(connection: SqliteConnection, giveOn: () => void) {
    this.#connection = connection
    this.#giveOn = giveOn
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#within((connection) => rowsOf(connection, query))
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    return this.#within((connection) => connection.run(query.sql, boundValues(query)))
  }

  async executeScript(script: string): Promise<void> {
    this.#within((connection) => connection.runScript(script))
  }

  async commit(): Promise<void> {
    try {
      this.#within((connection) => connection.run('COMMIT', []))
    } finally {
      await this.rollback()
    }
  }

  /** Takes back what is not stored. Whose turn it is afterwards must not be disturbed, so a second time does nothing. */
  async rollback(): Promise<void> {
    if (this.#isOver) return
    this.#isOver = true
    try {
      if (this.#connection.isInTransaction) this.#connection.runScript('ROLLBACK')
    } finally {
      this.#giveOn()
    }
  }

  #within<T>(work: (connection: SqliteConnection) => T): T {
    // SQLite takes back a whole transaction when its disk is full: what follows would be stored without it.
    if (this.#isOver || !this.#connection.isInTransaction)
      throw new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause: 'The transaction has ended.' })
    return withFaultsTold(() => work(this.#connection))
  }
}

function rowsOf(connection: SqliteConnection, query: SqlQuery): SqlResultSet {
  return resultSet(connection.rowsOf(query.sql, boundValues(query)))
}

import Libsql from 'libsql'

/** How long a statement waits for another process's write before it fails. */
const BUSY_TIMEOUT_MS = 5000
/** Of statements longer than this (lists of hundreds of ids) hardly two are the same. */
const LONGEST_KEPT = 4_000
const MOST_KEPT = 200

/** What a commit outlives. With a write-ahead log even a power cut never takes part of one. */
export type Survives = 'process-crash' | 'power-cut'

export interface ResultRows {
  columns: readonly { name: string; type: string | null }[]
  rows: unknown[][]
}

interface Prepared {
  statement: Libsql.Statement
  /** None of a statement that gives no rows. */
  columns: ResultRows['columns'] | null
}

/**
 * One connection to a SQLite file. It keeps what it has prepared: a client for which all that is asked is new spends a third
 * of the time on understanding the statement (an INSERT with all triggers of its table), and what it understood fills the memory until
 * somebody collects it.
 */
export class SqliteConnection {
  readonly #database: Libsql.Database
  readonly #kept = new Map<string, Prepared>()

  /** @param path of a file, or `:memory:` */
  constructor(path: string, survives: Survives) {
    this.#database = new Libsql(path, { timeout: BUSY_TIMEOUT_MS })
    // A commit need not wait until the disk has it where what is written can be read again: a crash of the process loses nothing,
    // and one of the machine at most the last commits. Each article's commit would else wait some milliseconds.
    if (survives === 'process-crash') this.runScript('PRAGMA synchronous = NORMAL')
  }

  get isInTransaction(): boolean {
    return this.#database.open && this.#database.inTransaction
  }

  /** @throws SqliteError */
  rowsOf(sql: string, values: readonly unknown[]): ResultRows {
    return this.#use(sql, ({ statement, columns }) => {
      if (columns === null) {
        statement.run(values)
        return { columns: [], rows: [] }
      }
      return { columns, rows: statement.all(values).filter(isRow) }
    })
  }

  /** @returns how many rows it changed. @throws SqliteError */
  run(sql: string, values: readonly unknown[]): number {
    return this.#use(sql, ({ statement, columns }) => {
      if (columns === null) return statement.run(values).changes
      statement.all(values)
      return 0
    })
  }

  /** Statements without values, one after another. @throws SqliteError */
  runScript(script: string): void {
    this.#database.exec(script)
  }

  close(): void {
    this.#kept.clear()
    if (this.#database.open) this.#database.close()
  }

  #use<T>(sql: string, work: (prepared: Prepared) => T): T {
    const prepared = this.#kept.get(sql) ?? this.#prepare(sql)
    // What was used last is kept longest; what failed is not used again.
    this.#kept.delete(sql)
    const result = work(prepared)
    if (sql.length <= LONGEST_KEPT) this.#keep(sql, prepared)
    return result
  }

  #prepare(sql: string): Prepared {
    const statement = this.#database.prepare(sql)
    if (!statement.reader) return { statement, columns: null }
    return { statement: statement.raw(true), columns: statement.columns() }
  }

  #keep(sql: string, prepared: Prepared): void {
    this.#kept.set(sql, prepared)
    if (this.#kept.size <= MOST_KEPT) return
    const oldest = this.#kept.keys().next().value
    if (oldest !== undefined) this.#kept.delete(oldest)
  }
}

const isRow = (row: unknown): row is unknown[] => Array.isArray(row)

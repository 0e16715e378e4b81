import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>
type Driver = ReturnType<Adapter['underlyingDriver']>
type QueryArrayConfig = Extract<Parameters<Driver['query']>[0], { rowMode: 'array' }>

interface Answer {
  fields: { dataTypeID: number }[]
}

/** Object ids of PostgreSQL's types (https://www.postgresql.org/docs/current/catalog-pg-type.html). */
const CATALOG_TYPES = new Set([18, 19])
const TEXT = 25

/**
 * Prisma's adapter for PostgreSQL, set up for the schema engine, which the adapter as it comes does not work with. All that
 * the engine does is one transaction, so that a process killed in the middle of a migration leaves the database as it was.
 */
export class PostgresqlSchemaAdapter extends PrismaPg {
  readonly #url: string
  #opened: Adapter | undefined

  constructor(url: string) {
    // One connection, which stays: a transaction is a connection's.
    super({ connectionString: url, max: 1, idleTimeoutMillis: 0 })
    this.#url = url
  }

  override async connect(): Promise<Adapter> {
    this.#opened ??= await inTransaction(await super.connect())
    return this.#opened
  }

  /** Stores what the engine did. Without it, `end` takes all of it back. */
  async commit(): Promise<void> {
    await this.#opened?.underlyingDriver().query('COMMIT')
  }

  /** A database for the engine to replay migrations in; it goes when the engine is done with it. */
  override async connectToShadowDb(): Promise<Adapter> {
    const server = await super.connect()
    const name = `kb_shadow_${randomUUID()}`
    await server.executeScript(`CREATE DATABASE "${name}"`)
    const url = new URL(this.#url)
    url.pathname = `/${name}`
    const shadow = await new PostgresqlSchemaAdapter(url.href).connect()
    // The engine replays each migration as one “statement”, which may be only one when it is prepared.
    shadow.executeRaw = async ({ sql }) => {
      await shadow.executeScript(sql)
      return 0
    }
    const leave = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await leave()
      await server.executeScript(`DROP DATABASE "${name}" WITH (FORCE)`)
      await server.dispose()
    }
    return shadow
  }

  /** Closes the connection, which the engine leaves open. */
  async end(): Promise<void> {
    await this.#opened?.dispose()
    this.#opened = undefined
  }
}

/** The connection of an adapter as the engine can use it, with a transaction that the engine neither begins nor ends. */
async function inTransaction(adapter: Adapter): Promise<Adapter> {
  const pool = adapter.underlyingDriver()
  const query = pool.query.bind(pool)
  // PostgreSQL gives a transaction up at its first error, and the engine asks for tables that may not be there.
  const queryOrBack = async <T>(ask: () => Promise<T>): Promise<T> => {
    await query('SAVEPOINT asked')
    try {
      const answer = await ask()
      await query('RELEASE SAVEPOINT asked')
      return answer
    } catch (error) {
      await query('ROLLBACK TO SAVEPOINT asked')
      throw error
    }
  }
  // The engine reads the catalogue, and the adapter does not know the types "char" and name, which only that has.
  const ask = (given: QueryArrayConfig) => queryOrBack(async () => knownTypes(await query(given)))
  await query('BEGIN')
  Object.assign(pool, {
    query: async (given: QueryArrayConfig | string) =>
      typeof given === 'string' ? await query(given) : await ask(given),
  })
  // A script may hold semicolons in texts and comments: the server knows where a statement ends.
  adapter.executeScript = async (script) => {
    await queryOrBack(() => query(script))
  }
  return adapter
}

function knownTypes<T extends Answer>(answer: T): T {
  for (const field of answer.fields) if (CATALOG_TYPES.has(field.dataTypeID)) field.dataTypeID = TEXT
  return answer
}

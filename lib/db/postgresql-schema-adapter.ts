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

/** Prisma's adapter for PostgreSQL, set up for the schema engine, which the adapter as it comes does not work with. */
export class PostgresqlSchemaAdapter extends PrismaPg {
  readonly #url: string
  readonly #open = new Set<Adapter>()

  constructor(url: string) {
    super({ connectionString: url })
    this.#url = url
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect()
    this.#open.add(adapter)
    const pool = adapter.underlyingDriver()
    const query = pool.query.bind(pool)
    // The engine reads the catalogue, and the adapter does not know the types "char" and name, which only that has.
    Object.assign(pool, { query: async (given: QueryArrayConfig) => knownTypes(await query(given)) })
    // A script may hold semicolons in texts and comments: the server knows where a statement ends.
    adapter.executeScript = async (script) => {
      await query(script)
    }
    return adapter
  }

  /** A database for the engine to replay migrations in; it goes when the engine is done with it. */
  override async connectToShadowDb(): Promise<Adapter> {
    const server = await this.connect()
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
    }
    return shadow
  }

  /** Closes the connections that were opened with it. */
  async end(): Promise<void> {
    for (const adapter of this.#open) await adapter.dispose()
    this.#open.clear()
  }
}

function knownTypes<T extends Answer>(answer: T): T {
  for (const field of answer.fields) if (CATALOG_TYPES.has(field.dataTypeID)) field.dataTypeID = TEXT
  return answer
}

import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlQuery, SqlQueryable, Transaction } from '@prisma/driver-adapter-utils'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

/** How long to wait for a new connection or a free one: a server that is away should be an error, not a page that never comes. */
const CONNECT_TIMEOUT_MS = 10_000
/** A connection costs as much as several queries: a site with a visitor a minute keeps the few it has. */
const IDLE_TIMEOUT_MS = 300_000

/** Any number: it tells our writers' lock from the locks of other programs in the same database. */
const WRITER = 7_204_119
const TAKE_WRITER_LOCK: SqlQuery = { sql: `SELECT pg_advisory_xact_lock(${WRITER})`, args: [], argTypes: [] }
const ROLL_BACK: SqlQuery = { sql: 'ROLLBACK', args: [], argTypes: [] }

/**
 * Prisma's adapter for PostgreSQL, set up so that it does what SQLite does where we rely on it:
 * - One transaction writes at a time. Saving an article reads which claims of which articles are one agency, and writes
 *   that down; two at once would each miss what the other is about to say.
 * - A text may hold U+0000, which PostgreSQL can't store and a hostile article or query may have: U+FFFD takes its
 *   place, one code unit like it, so that every offset stays right.
 */
export class PostgresqlAdapter extends PrismaPg {
  constructor(url: string) {
    super({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
      keepAlive: true,
    })
  }

  override async connect(): Promise<Adapter> {
    const adapter = withStorableText(await super.connect())
    const start = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (isolation) => await asOnlyWriter(await start(isolation))
    return adapter
  }
}

async function asOnlyWriter(transaction: Transaction): Promise<Transaction> {
  try {
    await transaction.executeRaw(TAKE_WRITER_LOCK)
    return withStorableText(transaction)
  } catch (error) {
    await transaction.executeRaw(ROLL_BACK).catch(() => undefined)
    await transaction.rollback()
    throw error
  }
}

function withStorableText<T extends SqlQueryable>(queryable: T): T {
  const query = queryable.queryRaw.bind(queryable)
  const execute = queryable.executeRaw.bind(queryable)
  queryable.queryRaw = (given) => query(storable(given))
  queryable.executeRaw = (given) => execute(storable(given))
  return queryable
}

const storable = ({ args, ...query }: SqlQuery): SqlQuery => ({
  ...query,
  args: args.map((arg) => (typeof arg === 'string' ? storableText(arg) : arg)),
})

/** The text as PostgreSQL keeps it. */
export function storableText(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text
}

import { z } from 'zod'
import { DATABASE_KINDS, type DatabaseKind, kindOf } from '@/lib/db/database-kind'
import { PrismaClient } from '@/lib/db/generated/client'
import { PrismaClient as PostgresqlClient } from '@/lib/db/generated-postgresql/client/client'
import { PostgresqlAdapter } from '@/lib/db/postgresql-adapter'
import type { Survives } from '@/lib/db/sqlite/connection'
import { SqliteAdapter } from '@/lib/db/sqlite-adapter'
import { settings } from '@/lib/env'

/**
 * The database as the rest of `lib/db` uses it: a client, or a transaction of one. The types are those of SQLite's client:
 * PostgreSQL's can do all of that and more, so what compiles runs on both.
 */
export type Database = PrismaClient
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/**
 * Opens the database at `url` (`file:/…/kb.db` or `postgresql://…`). The caller closes it with `$disconnect()`, or after
 * writing with `closeWritten`.
 * For scripts and tests; pages use `database()`.
 * @param onQuery is told each statement that is run, with places for its values
 */
export function openDatabase(url: string, onQuery?: (statement: string) => void): Database {
  const kind = kindOf(url)
  return onQuery === undefined ? open(url, kind, 'process-crash') : openWatched(url, kind, onQuery)
}

function open(url: string, kind: DatabaseKind, survives: Survives): Database {
  if (kind === 'sqlite')
    return new PrismaClient({ adapter: new SqliteAdapter(url, survives), errorFormat: 'minimal' })
  return asDatabase(new PostgresqlClient({ adapter: new PostgresqlAdapter(url), errorFormat: 'minimal' }))
}

const EACH_QUERY = { emit: 'event', level: 'query' } as const

function openWatched(url: string, kind: DatabaseKind, onQuery: (statement: string) => void): Database {
  if (kind === 'sqlite') {
    const db = new PrismaClient({ adapter: new SqliteAdapter(url, 'process-crash'), log: [EACH_QUERY] })
    db.$on('query', ({ query }) => onQuery(query))
    return db
  }
  const db = new PostgresqlClient({ adapter: new PostgresqlAdapter(url), log: [EACH_QUERY] })
  db.$on('query', ({ query }) => onQuery(query))
  return asDatabase(db)
}

/** PostgreSQL's client as the one that all code knows: alike but for overloads that TypeScript can't compare across two clients. */
function asDatabase(client: object): Database {
  if (isDatabase(client)) return client
  throw new TypeError(
    'The client of PostgreSQL lacks what that of SQLite has. Generate both again: npm start.',
  )
}

const isDatabase = (client: object): client is Database =>
  ['$transaction', '$queryRaw', 'article', 'metric'].every((part) => part in client)

/** What a client and its transactions know of themselves. Prisma has no public word for it. */
const clientSchema = z.object({ _activeProvider: z.enum(DATABASE_KINDS) })

/** For what has no words that both kinds understand. */
export function kindOfDatabase(db: Database | Transaction): DatabaseKind {
  return clientSchema.parse(db)._activeProvider
}

/**
 * Closes a database that was written to. Of a file, what was written is first moved out of its log, as far as nobody reads
 * that now: who copies the one file later has the records in it.
 */
export async function closeWritten(db: Database): Promise<void> {
  try {
    if (kindOfDatabase(db) === 'sqlite') await db.$queryRaw`PRAGMA wal_checkpoint(PASSIVE)`
  } finally {
    await db.$disconnect()
  }
}

declare global {
  /** Kept here, so that the development server's reloads do not open one more connection each. */
  var kbDatabases: Map<string, Database> | undefined
}

/** The database of this process: one client for each address. Throws when the settings are wrong. */
export function database(): Database {
  globalThis.kbDatabases ??= new Map()
  const url = settings().databaseUrl
  const opened = globalThis.kbDatabases.get(url)
  if (opened !== undefined) return opened
  const kind = kindOf(url)
  // What a person decides or reports is told nowhere else; what a command ingests stands in its files.
  const client = open(url, kind, 'power-cut')
  globalThis.kbDatabases.set(url, client)
  return client
}

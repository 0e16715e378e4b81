import { type Client, type Config, createClient } from '@libsql/client'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { libsqlAddress } from '@/lib/db/file-address'

/** How long a statement waits for another process's write before it fails. */
const BUSY_TIMEOUT_MS = 5000

/**
 * Two processes that begin a deferred transaction and then both want to write fail at once, whatever the busy
 * timeout: neither may upgrade. Asking for the write lock at the beginning makes the second one wait instead.
 */
function beginInWriteMode(client: Client): Client {
  const begin = client.transaction.bind(client)
  client.transaction = () => begin('write')
  return client
}

/** What a commit outlives. With a write-ahead log even a power cut never takes part of one. */
export type Survives = 'process-crash' | 'power-cut'

/**
 * A commit need not wait until the disk has it where what is written can be read again: a crash of the process loses nothing,
 * and one of the machine at most the last commits. Each article's commit would else wait some milliseconds. Holds for the
 * connection that is used first, which is the one a single writer goes on using.
 */
function writeWithoutWaiting(client: Client): void {
  client.execute('PRAGMA synchronous = NORMAL').catch(() => undefined)
}

/** Prisma's libsql adapter, set up for a SQLite file that several processes write to. */
export class SqliteAdapter extends PrismaLibSql {
  readonly #survives: Survives

  constructor(url: string, survives: Survives = 'power-cut') {
    super({ url: libsqlAddress(url), timeout: BUSY_TIMEOUT_MS })
    this.#survives = survives
  }

  override createClient(config: Config): Client {
    const client = createClient(config)
    if (this.#survives === 'process-crash') writeWithoutWaiting(client)
    return beginInWriteMode(client)
  }

  /**
   * The schema engine replays each migration on a shadow database as one "statement"; SQLite would run the first
   * statement only and give a silently wrong difference.
   */
  override async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const shadow = await super.connectToShadowDb()
    shadow.executeRaw = async (query) => {
      await shadow.executeScript(query.sql)
      return 0
    }
    return shadow
  }
}

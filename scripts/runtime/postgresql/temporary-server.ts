/** A PostgreSQL of one's own for a while: for tests, and to make migrations with. Nothing in it is meant to last. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openDatabase } from '@/lib/db/client'
import { childEnvironment, settings } from '@/lib/env'
import { freePort } from '@/lib/processes/free-port'
import { type KeptProcess, startKept } from '@/lib/processes/kept-process'
import { findPrograms, type Programs } from '@/scripts/runtime/postgresql/programs'

const run = promisify(execFile)

/** PostgreSQL refuses to run as root; every Unix has this user, who may do nothing. */
const NOBODY = 65_534
const START_TIMEOUT_MS = 20_000
const POLL_MS = 50

/** By this a server of ours says what it is: nothing in it has to be tidied up. */
export const TEMPORARY = 'kb.temporary'

/** Nothing needs to survive a power failure here. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal']
const SMALL = [
  'max_wal_senders=0',
  'shared_buffers=64MB',
  'max_connections=200',
  'listen_addresses=127.0.0.1',
  `${TEMPORARY}=on`,
]

export interface TemporaryServer {
  /** Of its database `postgres`, with the right to make others. */
  url: string
  /** Ends it, with whatever is connected, and removes its files. */
  stop(): Promise<void>
}

/** There is no PostgreSQL this machine could run: what needs one is left out, with this reason. */
export interface NoServer {
  missing: string
}

/** The server of TEST_DATABASE_URL, else a new one from whatever PostgreSQL this machine has. */
export async function temporaryServer(): Promise<TemporaryServer | NoServer> {
  const given = settings().testDatabaseUrl
  if (given !== undefined) return { url: given, stop: async () => undefined }
  const folder = await mkdtemp(join(tmpdir(), 'kb-postgresql-'))
  // Its user must get through to its own folder in it.
  await chmod(folder, 0o755)
  const reasons: string[] = []
  for (const programs of findPrograms(folder)) {
    try {
      return await startServer(folder, programs)
    } catch (error) {
      reasons.push(error instanceof Error ? error.message.split('\n').slice(0, 4).join(' ') : String(error))
    }
  }
  await rm(folder, { recursive: true, force: true })
  const why = reasons.length === 0 ? 'none is installed' : reasons.join('; ')
  return {
    missing: `No PostgreSQL runs here (${why}). Install one, or set TEST_DATABASE_URL to an empty server.`,
  }
}

async function startServer(folder: string, programs: Programs): Promise<TemporaryServer> {
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  const place = await mkdtemp(join(folder, 'server-'))
  const password = randomBytes(16).toString('hex')
  const passwordFile = join(place, 'password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (isRoot) for (const path of [place, passwordFile]) chownSync(path, NOBODY, NOBODY)
  const data = join(place, 'data')
  const env = childEnvironment({ ...programs.env, LC_ALL: 'C', PGPASSWORD: undefined })
  // Korean order is the server's default here, so that nothing rests on a default by chance.
  const locale = ['--locale-provider=icu', '--icu-locale=ko', '--encoding=UTF8']
  const signIn = ['--username=kb', '--auth=password', `--pwfile=${passwordFile}`]
  const initdb = ['--pgdata', data, '--no-sync', ...locale, ...signIn]
  await run(join(programs.folder, 'initdb'), initdb, { cwd: place, env, ...user })
  const port = await freePort()
  const options = [...FAST, ...SMALL, `port=${port}`, `unix_socket_directories=${place}`]
  const server = await startKept(
    join(programs.folder, 'postgres'),
    ['-D', data, ...options.flatMap((option) => ['-c', option])],
    { cwd: place, env, output: 'ignore', ...user },
  )
  const url = `postgresql://kb:${password}@127.0.0.1:${port}/postgres`
  const stop = async () => {
    endAtOnce(data)
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  if (await answersInTime(url, server)) return { url, stop }
  endAtOnce(data)
  await server.stop()
  throw new Error(`${programs.folder}/postgres does not answer.`)
}

/** Told to end in the usual way, it would wait for everyone to leave. */
function endAtOnce(data: string): void {
  try {
    process.kill(Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10), 'SIGQUIT')
  } catch {
    // It is gone already.
  }
}

async function answersInTime(url: string, server: KeptProcess): Promise<boolean> {
  let ended = false
  server.exited.finally(() => {
    ended = true
  })
  const deadline = performance.now() + START_TIMEOUT_MS
  const db = openDatabase(url)
  try {
    while (!ended && performance.now() < deadline) {
      const answers = await db.$queryRaw`SELECT 1`.then(
        () => true,
        () => false,
      )
      if (answers) return true
      await sleep(POLL_MS)
    }
    return false
  } finally {
    await db.$disconnect()
  }
}

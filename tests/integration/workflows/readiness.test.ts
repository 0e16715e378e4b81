import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { readiness } from '@/lib/workflows/readiness'
import { freshDatabase } from '@/tests/setup/database'
import { sharedEngine } from '@/tests/setup/engine'

const failures: string[] = []
const look = () => readiness((reason) => failures.push(reason))
let url: string

beforeEach(async () => {
  failures.length = 0
  url = (await freshDatabase()).url
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('MEILI_URL', sharedEngine().url)
})
afterEach(() => vi.unstubAllEnvs())

async function withDatabase(
  change: (db: ReturnType<typeof openDatabase>) => Promise<unknown>,
): Promise<void> {
  const db = openDatabase(url)
  await change(db)
  await db.$disconnect()
}

test('all is well, and says how many changes the index lacks', async () => {
  await withDatabase((db) => db.indexTask.create({ data: { recordKind: 'agency', recordId: 'agc_x' } }))
  expect(await look()).toEqual({
    status: 'ok',
    database: 'ok',
    migrations: 'ok',
    engine: 'ok',
    waitingChanges: 1,
  })
})

test('without its engine the site is reduced, and still ready', async () => {
  vi.stubEnv('MEILI_URL', 'http://127.0.0.1:9')
  expect(await look()).toMatchObject({ status: 'reduced', database: 'ok', engine: 'down' })
})

test('with an older database it is not ready', async () => {
  await withDatabase((db) => db.$executeRaw`DELETE FROM _prisma_migrations`)
  expect(await look()).toMatchObject({ status: 'down', database: 'ok', migrations: 'pending' })
})

test('without a database it is down, and only its log says why', async () => {
  vi.stubEnv('DATABASE_URL', 'file:/no-such-folder/kb.db')
  expect(await look()).toMatchObject({ status: 'down', database: 'down', waitingChanges: null })
  expect(failures).toHaveLength(1)
})

/** A real engine behind a proxy that does it harm: what visitors are answered, and what is made good again. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { GET as getReadiness } from '@/app/api/ready/route'
import { GET as getSearch } from '@/app/api/v1/search/route'
import { GET as getSuggestions } from '@/app/api/v1/suggest/route'
import type { Database } from '@/lib/db/client'
import { openDatabase } from '@/lib/db/client'
import type { EngineProcess } from '@/lib/search/engine/process'
import { searchOnlyKey } from '@/lib/search/engine/search-key'
import { diagnose, type Finding } from '@/lib/workflows/doctor'
import { bringIndexUpToDate } from '@/lib/workflows/index-up-to-date'
import { ingestFiles } from '@/lib/workflows/ingest'
import { freshDatabase, freshFolder } from '@/tests/setup/database'
import { startEngine } from '@/tests/setup/engine'
import { type Fault, type FaultProxy, faultProxy } from '@/tests/setup/fault-proxy'

const SEED = 'seeds/001_d0607df3ba5053e3.txt'

// Real commands and engines: on a machine that does much else they take long.
vi.setConfig({ testTimeout: 90_000 })

let engine: EngineProcess
let db: Database

beforeAll(async () => {
  engine = await startEngine()
  const { url } = await freshDatabase()
  vi.stubEnv('KB_DATA_DIR', await freshFolder('data'))
  db = openDatabase(url)
  await ingestFiles(db, [SEED])
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('MEILI_URL', engine.url)
  vi.stubEnv('MEILI_MASTER_KEY', engine.masterKey)
  vi.stubEnv('MEILI_SEARCH_KEY', await searchOnlyKey(engine.url, engine.masterKey))
  await bringIndexUpToDate(db, () => undefined)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await db.$disconnect()
  await engine.stop()
})

let proxy: FaultProxy | undefined
afterEach(async () => {
  await proxy?.close()
  proxy = undefined
  vi.stubEnv('MEILI_URL', engine.url)
})

/** Of an engine of its own address, for one that failed is left alone for a while. */
async function harmed(fault: Fault): Promise<FaultProxy> {
  proxy = await faultProxy(engine.url)
  proxy.set(fault)
  vi.stubEnv('MEILI_URL', proxy.url)
  return proxy
}

async function asked(path = '/api/v1/search?q=안양산업진흥원') {
  const route = path.startsWith('/api/v1/suggest') ? getSuggestions : getSearch
  const answer = await route(new Request(`http://localhost${path}`))
  return { status: answer.status, ...(await answer.json()) }
}

const JSON_TYPE = 'application/json'
const BROKEN: readonly (readonly [string, NonNullable<Fault['answer']>])[] = [
  [
    '500',
    {
      status: 500,
      type: JSON_TYPE,
      body: '{"message":"internal","code":"internal","type":"internal","link":""}',
    },
  ],
  ['502 of a proxy', { status: 502, type: 'text/html', body: '<h1>Bad Gateway</h1>' }],
  ['429', { status: 429, type: 'text/plain', body: 'slow down' }],
  ['HTML', { status: 200, type: 'text/html', body: '<html>captive portal</html>' }],
  ['broken JSON', { status: 200, type: JSON_TYPE, body: '{"results":[{"hits":[' }],
  [
    'other JSON',
    { status: 200, type: JSON_TYPE, body: '{"results":[{"hits":[{"id":1}],"estimatedTotalHits":"many"}]}' },
  ],
  ['JSON of nothing', { status: 200, type: JSON_TYPE, body: 'null' }],
  [
    'documents of another version',
    { status: 200, type: JSON_TYPE, body: '{"results":[{"hits":[{"a":1}],"estimatedTotalHits":1}]}' },
  ],
  ['half an answer', { status: 200, type: JSON_TYPE, body: '{"results":[', cut: true }],
]

describe('an engine that answers', () => {
  test.each(BROKEN)('%s: the database answers in its place, and the answer says so', async (_, answer) => {
    await harmed({ answer })
    const { status, reduced, hits } = await asked()
    expect([status, reduced, hits[0].name]).toEqual([200, true, '안양산업진흥원'])
    const offered = await asked('/api/v1/suggest?q=안양산업')
    expect([offered.status, offered.suggestions[0].name]).toEqual([200, '안양산업진흥원'])
  })

  test('late: it is not waited for forever, and then left alone', async () => {
    const late = await harmed({ delayMs: 20_000 })
    expect(await asked()).toMatchObject({ status: 200, reduced: true })
    const before = late.asked
    expect(await asked()).toMatchObject({ status: 200, reduced: true })
    expect(late.asked).toBe(before)
  })

  test('a little late: it is waited for', async () => {
    await harmed({ delayMs: 300 })
    expect(await asked()).toMatchObject({ status: 200, reduced: false })
  })
})

test('a stopped engine leaves the site ready, with a reduced search', async () => {
  vi.stubEnv('MEILI_URL', 'http://127.0.0.1:9')
  expect(await asked()).toMatchObject({ status: 200, reduced: true })
  const ready = await getReadiness()
  expect([ready.status, await ready.json()]).toMatchObject([200, { status: 'reduced', engine: 'down' }])
})

describe('an engine that fails while articles go in', () => {
  test('keeps its changes waiting, the user is told, and the doctor makes them', async () => {
    const fault = await harmed({
      where: ({ url }) => url?.includes('/documents') === true,
      answer: BROKEN[0]?.[1],
    })
    await ingestFiles(db, ['seeds/004_8a34fe3948ac9b0e.txt'])
    const told: string[] = []
    const waiting = await bringIndexUpToDate(db, (message) => told.push(message))
    expect(waiting).toMatchObject({ waiting: expect.any(Number) })
    expect(wrong(await findings())).toEqual(expect.arrayContaining(['waiting changes']))
    fault.set(null)
    const mended = await findings(true)
    expect(mended.filter(({ fixed }) => fixed).map(({ check }) => check)).toContain('waiting changes')
    expect(wrong(await findings())).toEqual([])
  })
})

describe('a lost index', () => {
  test('is answered for by the database, found by the doctor, and built again', async () => {
    const gone = await fetch(`${engine.url}/indexes/records`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${engine.masterKey}` },
    })
    expect(gone.status).toBe(202)
    await expect.poll(async () => (await asked()).reduced).toBe(true)
    const found = (await findings()).find(({ ok }) => !ok)
    expect(found).toMatchObject({
      check: 'search index',
      detail: 'There is no search index. Run kb reindex.',
    })
    expect((await findings(true)).filter(({ fixed }) => fixed)).toMatchObject([
      { check: 'search index', detail: 'There is no search index. It was built anew.' },
    ])
    expect(await asked()).toMatchObject({ status: 200, reduced: false })
  })
})

async function findings(fix = false): Promise<Finding[]> {
  const all: Finding[] = []
  for await (const finding of diagnose(fix, () => undefined)) all.push(finding)
  return all
}

const wrong = (all: readonly Finding[]) => all.filter(({ ok }) => !ok).map(({ check }) => check)

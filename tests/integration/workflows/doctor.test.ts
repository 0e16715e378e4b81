import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import type { EngineProcess } from '@/lib/search/engine/process'
import { diagnose, type Finding } from '@/lib/workflows/doctor'
import { bringIndexUpToDate } from '@/lib/workflows/index-up-to-date'
import { ANYANG, buildReading } from '@/tests/setup/build-reading'
import { freshDatabaseFile, freshFolder } from '@/tests/setup/database'
import { startEngine } from '@/tests/setup/engine'

const READING = buildReading({
  lines: ['안양산업진흥원은 53억원을 지원했다.'],
  agencies: [{ name: '안양산업진흥원', regionCode: ANYANG }],
  metrics: [{ raw: '53억원', value: 5.3e9, agency: '안양산업진흥원' }],
})

let engine: EngineProcess
let url: string

beforeAll(async () => {
  engine = await startEngine()
})
afterAll(() => engine.stop())

beforeEach(async () => {
  const database = await freshDatabaseFile()
  url = database.url
  vi.stubEnv('KB_DATA_DIR', join(database.path, '..'))
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('MEILI_URL', engine.url)
  vi.stubEnv('MEILI_MASTER_KEY', engine.masterKey)
})
afterEach(() => vi.unstubAllEnvs())

async function findings(fix = false): Promise<Finding[]> {
  const all: Finding[] = []
  for await (const finding of diagnose(fix, () => undefined)) all.push(finding)
  return all
}

const wrong = (all: Finding[]) => all.filter(({ ok }) => !ok).map(({ check }) => check)
const fixed = (all: Finding[]) => all.filter((finding) => finding.fixed).map(({ check }) => check)

async function withRecords(work: (db: ReturnType<typeof openDatabase>) => Promise<unknown>): Promise<void> {
  const db = openDatabase(url)
  await saveReading(db, READING, new Date())
  await bringIndexUpToDate(db, () => undefined)
  await work(db)
  await db.$disconnect()
}

describe('the doctor', () => {
  test('finds nothing wrong in what an ingest leaves', async () => {
    await withRecords(async () => undefined)
    const all = await findings()
    expect(wrong(all)).toEqual([])
    expect(all.map(({ check }) => check)).toEqual([
      'settings',
      'data folder',
      'migrations',
      'free space',
      'database',
      'writing',
      'regions',
      'orphans',
      'counts',
      'evidence',
      'corrections',
      'search engine',
      'waiting changes',
      'search index',
    ])
  })

  test('finds what is wrong, says what to do, and mends what can be made again', async () => {
    await withRecords(async (db) => {
      await db.agency.create({ data: { id: 'agc_x', slug: 'x', name: '없는 기관', type: 'other' } })
      await db.region.update({ where: { code: ANYANG }, data: { shortName: '틀림' } })
      await db.recordCount.updateMany({ data: { count: 9 } })
      await db.metric.updateMany({ data: { raw: '54억원' } })
      await db.indexTask.create({ data: { recordKind: 'agency', recordId: 'agc_x' } })
    })
    const found = await findings()
    expect(wrong(found)).toEqual([
      'regions',
      'orphans',
      'counts',
      'evidence',
      'waiting changes',
      'search index',
    ])
    for (const { ok, detail } of found) if (!ok) expect(detail).toMatch(/Run kb (doctor --fix|reindex)/)

    const mended = await findings(true)
    expect(fixed(mended)).toEqual(['regions', 'orphans', 'counts', 'waiting changes'])
    expect(wrong(mended)).toEqual(['evidence'])
    // The text did not change, and yet it is stored anew.
    const db = openDatabase(url)
    expect(await saveReading(db, READING, new Date())).toBe('changed')
    await bringIndexUpToDate(db, () => undefined)
    await db.$disconnect()
    expect(wrong(await findings())).toEqual([])
  })

  test('makes nothing where nothing is, unless it is told to', async () => {
    const dataDir = join(await freshFolder('doctor'), 'data')
    vi.stubEnv('KB_DATA_DIR', dataDir)
    vi.stubEnv('DATABASE_URL', '')
    expect(wrong(await findings())).toEqual(['data folder'])
    await expect(readFile(dataDir)).rejects.toThrow(/ENOENT/)
    expect(fixed(await findings(true))).toEqual(expect.arrayContaining(['data folder', 'migrations']))
    expect(wrong(await findings())).toEqual([])
  })

  test('leaves a file alone that is no database', async () => {
    const path = join(await freshFolder('doctor'), 'kb.db')
    await writeFile(path, '기사 '.repeat(999))
    vi.stubEnv('DATABASE_URL', `file:${path}`)
    for (const fix of [false, true]) expect(wrong(await findings(fix))).toEqual(['migrations'])
    expect(await readFile(path, 'utf8')).toBe('기사 '.repeat(999))
  })

  test('says that the engine does not answer', async () => {
    vi.stubEnv('MEILI_URL', 'http://127.0.0.1:9')
    const last = (await findings()).at(-1)
    expect(last).toMatchObject({
      check: 'search engine',
      ok: false,
      detail: expect.stringContaining('MEILI_URL'),
    })
  })
})

test('without an engine the changes wait, and with one they are made', async () => {
  const db = openDatabase(url)
  await saveReading(db, READING, new Date())
  const waiting = await db.indexTask.count()
  vi.stubEnv('MEILI_URL', 'http://127.0.0.1:9')
  expect(await bringIndexUpToDate(db, () => undefined)).toEqual({
    waiting,
    reason: expect.stringContaining('9'),
  })
  vi.stubEnv('MEILI_URL', engine.url)
  expect(await bringIndexUpToDate(db, () => undefined)).toEqual({ applied: waiting })
  expect(await db.indexTask.count()).toBe(0)
  await db.$disconnect()
})

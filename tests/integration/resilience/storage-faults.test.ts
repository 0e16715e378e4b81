/** The disk is full, somebody else holds the database, two write at once, the clock goes back: nothing is half stored or lost. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, inject, test, vi } from 'vitest'
import { closeWritten, openDatabase } from '@/lib/db/client'
import { pathOf } from '@/lib/db/file-address'
import { childEnvironment } from '@/lib/env'
import { diagnose } from '@/lib/workflows/doctor'
import { ingestFiles } from '@/lib/workflows/ingest'
import { filledDatabase, freshDatabase, freshFolder } from '@/tests/setup/database'
import { dumpDatabase } from '@/tests/setup/dump-database'

const SEEDS = ['000_e87b260a8acf037b', '001_d0607df3ba5053e3'].map((name) => `seeds/${name}.txt`)
/** What tells when something was done, and by which run. */
const OF_THE_RUN = ['IngestRun', 'IndexTask', 'SearchText', '_prisma_migrations']
const NO_ENGINE = 'http://127.0.0.1:9'

// Real commands and engines: on a machine that does much else they take long.
vi.setConfig({ testTimeout: 90_000 })

afterEach(() => vi.unstubAllEnvs())

/** The real command, in a shell that may set limits first. */
async function kbIn(shell: string, url: string, args: readonly string[]) {
  const child = spawn(
    '/bin/sh',
    ['-c', `${shell}; exec "$0" "$@"`, process.execPath, ...inject('programs').kb, ...args],
    {
      env: childEnvironment({
        DATABASE_URL: url,
        KB_DATA_DIR: join(url.slice('file:'.length), '..'),
        MEILI_URL: NO_ENGINE,
        INIT_CWD: process.cwd(),
      }),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  return { code, said }
}

/** Records without what differs by run: the times and numbers that rows got. */
async function recordsIn(url: string): Promise<Record<string, string[]>> {
  const db = openDatabase(url)
  const dump = await dumpDatabase(db, OF_THE_RUN)
  await closeWritten(db)
  const timeless = (row: string) =>
    row.replace(/"(?:createdAt|updatedAt|ingestedAt|addedAt|at)":("[^"]*"|\d+),?/g, '')
  return Object.fromEntries(Object.entries(dump).map(([table, rows]) => [table, rows.map(timeless).sort()]))
}

/** What the articles leave where nothing happens. */
async function undisturbed(): Promise<Record<string, string[]>> {
  const { url } = await filledDatabase('two seeds', async (db) => {
    await ingestFiles(db, SEEDS)
  })
  return await recordsIn(url)
}

/** Files may grow to so many bytes; a block is 512 of them by the standard, and 1024 in some shells. */
async function blocksOf(bytes: number): Promise<number> {
  const file = join(await freshFolder('limit'), 'file')
  const grow = 'ulimit -f 1; head -c 4096 /dev/zero 2>/dev/null | cat > "$0" 2>/dev/null; true'
  execFileSync('/bin/sh', ['-c', grow, file])
  return Math.floor(bytes / (await stat(file)).size)
}

describe('a full disk', () => {
  test('is named, nothing of the article is stored, and with room it goes in', async () => {
    const { url } = await freshDatabase()
    const before = await recordsIn(url)
    const full = await kbIn(`ulimit -f ${await blocksOf(64 * 1_024)}`, url, ['ingest', ...SEEDS])
    expect(full.code).toBe(1)
    expect(full.said).toContain('디스크에 자리가 없거나 쓸 수 없습니다')
    expect(full.said).not.toMatch(/\bat .*\.ts:\d/)
    expect(await recordsIn(url)).toEqual(before)
    const db = openDatabase(url)
    expect((await ingestFiles(db, SEEDS)).failed).toEqual([])
    await closeWritten(db)
    expect(await recordsIn(url)).toEqual(await undisturbed())
  })
})

/** Another process that begins to write, and leaves off when it is told to. */
async function heldElsewhere(url: string): Promise<() => Promise<void>> {
  const hold = `import Libsql from 'libsql'
    const file = new Libsql('${pathOf(url)}')
    file.exec('BEGIN IMMEDIATE')
    console.log('held')
    process.stdin.on('data', () => process.exit())`
  const child = spawn(process.execPath, ['--input-type=module', '-e', hold], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  return async () => {
    child.stdin.end('leave off')
    await ended
  }
}

describe('a database that somebody else writes to', () => {
  test('is waited for', async () => {
    const { url } = await freshDatabase()
    const leaveOff = await heldElsewhere(url)
    // The wait is within a call of SQLite, so whoever ends it must be asked by another process.
    const asked = kbIn(':', url, ['ingest', SEEDS[0] ?? ''])
    await sleep(1_500)
    await leaveOff()
    expect(await asked).toMatchObject({ code: 0 })
  })

  test('too long: the user is told, nothing is stored, and what is there can be read', async () => {
    const { url } = await freshDatabase()
    const leaveOff = await heldElsewhere(url)
    const db = openDatabase(url)
    expect(await db.region.count()).toBeGreaterThan(200)
    const { failed } = await ingestFiles(db, [SEEDS[0] ?? ''])
    expect(failed).toMatchObject([
      { reason: 'not-stored', message: expect.stringContaining('다른 프로그램') },
    ])
    expect(await db.article.count()).toBe(0)
    await db.$disconnect()
    await leaveOff()
  })
})

test('two ingests of the same articles at once end as one', async () => {
  const { url } = await freshDatabase()
  const runs = await Promise.all([
    kbIn(':', url, ['ingest', ...SEEDS]),
    kbIn(':', url, ['ingest', ...SEEDS.toReversed()]),
  ])
  expect(runs.map(({ code }) => code)).toEqual([0, 0])
  expect(await recordsIn(url)).toEqual(await undisturbed())
})

describe('a clock set back', () => {
  afterEach(() => vi.useRealTimers())

  /** An article that goes in, is edited, and goes in again after so long. */
  async function edited(days: number): Promise<string> {
    const { url } = await freshDatabase()
    const file = join(await freshFolder('clock'), 'article.txt')
    const text = await readFile(SEEDS[1] ?? '', 'utf8')
    await writeFile(file, text)
    const db = openDatabase(url)
    expect((await ingestFiles(db, [file])).added).toEqual([file])
    await writeFile(file, text.replaceAll('안양창조산업진흥원', '안양산업진흥원'))
    vi.useFakeTimers({ now: Date.now() + days * 86_400_000, toFake: ['Date'] })
    expect((await ingestFiles(db, [file])).changed).toEqual([file])
    expect((await ingestFiles(db, [file])).unchanged).toEqual([file])
    vi.useRealTimers()
    await closeWritten(db)
    return url
  }

  test('loses nothing: what is edited later still takes the place of what was there', async () => {
    const url = await edited(-400)
    expect(await recordsIn(url)).toEqual(await recordsIn(await edited(1)))
    vi.stubEnv('DATABASE_URL', url)
    vi.stubEnv('KB_DATA_DIR', await freshFolder('data'))
    vi.stubEnv('MEILI_URL', NO_ENGINE)
    for await (const { check, ok } of diagnose(false, () => undefined))
      expect([check, ok]).toEqual([check, check !== 'search engine'])
  })
})

import { copyFile, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { takeLockNow } from '@/lib/processes/lock'
import { BackupError, backUp } from '@/lib/workflows/backup'
import { restore } from '@/lib/workflows/restore'
import { buildReading, GIMPO } from '@/tests/setup/build-reading'
import { freshDatabaseFile, freshFolder } from '@/tests/setup/database'
import { dumpDatabase } from '@/tests/setup/dump-database'

const AT = new Date('2026-01-02T03:04:05Z')

const article = (number: number) =>
  buildReading({
    file: `${number}.txt`,
    lines: [`김포산업진흥원은 ${number}번째로 10억원을 지원했다.`],
    regions: [{ code: GIMPO, printed: '김포' }],
    agencies: [{ name: '김포산업진흥원', regionCode: GIMPO }],
    metrics: [{ raw: '10억원', value: 1e9, agency: '김포산업진흥원' }],
  })

async function withArticles(...numbers: number[]) {
  const { url, path } = await freshDatabaseFile()
  await writing(url, async (db) => {
    for (const number of numbers) await saveReading(db, article(number), AT)
  })
  return { url, path }
}

async function writing<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(url)
  try {
    return await work(db)
  } finally {
    await db.$disconnect()
  }
}

const dump = (url: string) => writing(url, (db) => dumpDatabase(db))

describe('a backup', () => {
  test('restored into an empty folder is the same, row by row', async () => {
    const { url } = await withArticles(1, 2, 3)
    const folder = await freshFolder('backup')
    const copy = join(folder, 'deep', 'copy.db')
    expect(await backUp(url, copy)).toEqual({ articles: 3, figures: 3 })

    const elsewhere = `file:${join(folder, 'new', 'kb.db')}`
    const restored = await restore(copy, elsewhere, join(folder, 'new'), AT)
    expect(restored).toEqual({ articles: 3, figures: 3, keptAt: null })
    expect(await dump(elsewhere)).toEqual(await dump(url))
  })

  test('made while articles are stored holds whole articles only', async () => {
    const { url } = await withArticles(0)
    const folder = await freshFolder('backup')
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
    const ingest = writing(url, async (db) => {
      for (const number of numbers) await saveReading(db, article(number), AT)
    })
    const copies: number[] = []
    for (let round = 0; round < 2; round += 1) {
      const copy = join(folder, `${round}.db`)
      copies.push((await backUp(url, copy)).articles)
      const reference = await withArticles(...numbers.slice(0, (copies.at(-1) ?? 0) - 1), 0)
      const [inCopy, expected] = await Promise.all([dump(`file:${copy}`), dump(reference.url)])
      expect(inCopy.Metric).toEqual(expected.Metric)
      expect(inCopy.Sentence).toEqual(expected.Sentence)
    }
    await ingest
    expect(copies).toEqual([...copies].sort((a, b) => a - b))
  })

  test('is never written over another file, and nothing half is left', async () => {
    const { url } = await withArticles(1)
    const folder = await freshFolder('backup')
    const copy = join(folder, 'copy.db')
    await writeFile(copy, 'mine')
    await expect(backUp(url, copy)).rejects.toThrow(/exists already/)
    expect(await readFile(copy, 'utf8')).toBe('mine')
    await expect(backUp(`file:${folder}/none.db`, join(folder, 'other.db'))).rejects.toThrow(/no database/)
    expect(await readdir(folder)).toEqual(['copy.db'])
  })
})

describe('restoring', () => {
  test('keeps what was there before, and another restore brings it back', async () => {
    const now = await withArticles(1, 2)
    const folder = await freshFolder('restore')
    const copy = join(folder, 'copy.db')
    await backUp((await withArticles(7)).url, copy)
    const before = await dump(now.url)

    const { keptAt } = await restore(copy, now.url, folder, AT)
    expect(await writing(now.url, (db) => db.article.count())).toBe(1)
    await restore(keptAt ?? '', now.url, folder, new Date(AT.getTime() + 1000))
    expect(await dump(now.url)).toEqual(before)
  })

  const spoil: [string, (copy: string) => Promise<unknown>, RegExp][] = [
    ['another file', (copy) => writeFile(copy, '안양시는 10억원을 지원했다.'), /no SQLite database/],
    ['a database cut short', (copy) => truncate(copy, 60_000), /malformed|can't be read/],
    ['an empty file', (copy) => truncate(copy, 0), /no SQLite database/],
    [
      'one of a later version',
      (copy) =>
        writing(
          `file:${copy}`,
          (db) => db.$executeRaw`UPDATE _prisma_migrations SET migration_name = '29990101000000_later'`,
        ),
      /a later version/,
    ],
    [
      'one with rows that refer to none',
      (copy) =>
        writing(`file:${copy}`, async (db) => {
          await db.$executeRaw`PRAGMA foreign_keys = OFF`
          await db.$executeRaw`DELETE FROM Article`
        }),
      /refer to none/,
    ],
  ]
  test.each(spoil)('%s is refused, and nothing changes', async (_, damage, message) => {
    const now = await withArticles(1)
    const folder = await freshFolder('restore')
    const copy = join(folder, 'copy.db')
    await copyFile((await backedUp(folder)).path, copy)
    await damage(copy)
    const before = await dump(now.url)
    const refused = restore(copy, now.url, folder, AT)
    await expect(refused).rejects.toBeInstanceOf(BackupError)
    await expect(refused).rejects.toThrow(message)
    expect(await dump(now.url)).toEqual(before)
  })

  test('is refused while the site runs', async () => {
    const now = await withArticles(1)
    const folder = await freshFolder('restore')
    const { path } = await backedUp(folder)
    const dataDir = join(folder, 'data')
    await mkdir(dataDir)
    const site = takeLockNow(join(dataDir, 'site.lock'))
    await expect(restore(path, now.url, dataDir, AT)).rejects.toThrow(/Stop it/)
    site.release()
    await restore(path, now.url, dataDir, AT)
    expect(await writing(now.url, (db) => db.article.count())).toBe(2)
  })
})

async function backedUp(folder: string): Promise<{ path: string }> {
  const path = join(folder, 'backup.db')
  await backUp((await withArticles(8, 9)).url, path)
  return { path }
}

test('of a server is the server’s own affair', async () => {
  const server = 'postgresql://kb:secret@db.example.org/kb'
  const file = join(await freshFolder('backup'), 'kb.db')
  await expect(backUp(server, file)).rejects.toThrow(/db\.example\.org\/kb, no file\. pg_dump/)
  await expect(restore(file, server, file, AT)).rejects.toThrow(/pg_restore/)
})

import { chmod, cp, mkdir, open, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { readArticleFile } from '@/lib/workflows/article-file'
import { ingestFiles } from '@/lib/workflows/ingest'
import { freshDatabase, freshFolder } from '@/tests/setup/database'
import { dumpDatabase } from '@/tests/setup/dump-database'

const SEEDS = (await readdir('seeds'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join('seeds', name))
const ARTICLE =
  '안양시는 올해 중소기업육성자금으로 1000억원을 확보했다. 안양시는 관내 132개 업체에 441억원을 지원했다.\n'

let db: Database
let folder: string

beforeEach(async () => {
  db = openDatabase((await freshDatabase()).url)
  folder = await freshFolder('ingest')
})
afterEach(() => db.$disconnect())

async function fileWith(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** The superuser may read all files, so the test stops being that for a moment. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return await work()
  process.seteuid?.('nobody')
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}

test('an article that the database refuses keeps none beside it from being stored', async () => {
  const paths = [
    await fileWith('one.txt', '김포시는 올해 창업기업 12개사에 3억원을 지원했다.\n'),
    await fileWith('two.txt', ARTICLE),
    await fileWith('three.txt', '군산시는 올해 수출기업 20개사에 5억원을 지원했다.\n'),
  ]
  await db.region.deleteMany({ where: { slug: 'anyang' } })
  const { added, failed } = await ingestFiles(db, paths)
  expect(added).toEqual([paths[0], paths[2]])
  expect(failed).toMatchObject([{ file: paths[1], reason: 'not-stored' }])
})

describe('the seed articles', () => {
  test('ingested again change nothing at all in the database', async () => {
    const first = await ingestFiles(db, SEEDS)
    expect(first.added).toEqual(SEEDS)
    const before = await dumpDatabase(db)
    expect(before.IngestRun).toHaveLength(1)

    const second = await ingestFiles(db, SEEDS)

    expect(second).toEqual({ added: [], changed: [], unchanged: SEEDS, failed: [], skipped: [] })
    expect(await dumpDatabase(db)).toEqual(before)
  })

  test('give the same records in whatever order they come', async () => {
    const leftOut = ['IndexTask', 'IngestRun']
    const dumpOf = async (files: string[]) => {
      const own = openDatabase((await freshDatabase()).url)
      await ingestFiles(own, files)
      const dump = await dumpDatabase(own, leftOut)
      await own.$disconnect()
      return JSON.stringify(dump)
        .replaceAll(/"(createdAt|updatedAt)\\?":\\?"[^"]*"/g, '')
        .replaceAll(/20\d\d-\d\d-\d\dT[\d:.]+/g, '')
    }
    expect(await dumpOf([...SEEDS].reverse())).toEqual(await dumpOf(SEEDS))
  })

  test('make one agency of the three names of 안양산업진흥원', async () => {
    await ingestFiles(db, SEEDS)
    const agency = await db.agency.findUniqueOrThrow({
      where: { slug: '안양산업진흥원' },
      include: { names: { where: { kind: 'former' } } },
    })
    expect(new Set(agency.names.map(({ name }) => name))).toEqual(
      new Set(['안양창조산업진흥원', '안양지식산업진흥원']),
    )
  })
})

describe('a file that is no article', () => {
  test('is named with the reason, the others go in, and the database is unharmed', async () => {
    await ingestFiles(db, SEEDS.slice(0, 1))
    const before = await dumpDatabase(db)
    const huge = await fileWith('huge.txt', '')
    await truncate(huge, 200 * 1024 * 1024)
    const sub = join(folder, 'folder')
    await mkdir(sub)
    const loop = join(folder, 'loop.txt')
    await symlink(loop, loop)
    const bad = [
      [await fileWith('empty.txt', ''), 'empty'],
      [await fileWith('blank.txt', ' \n \n'), 'empty'],
      [
        await fileWith(
          'binary.txt',
          Uint8Array.from({ length: 4096 }, (_, at) => at % 7),
        ),
        'binary',
      ],
      [huge, 'too-large'],
      [sub, 'folder'],
      [join(folder, 'none.txt'), 'missing'],
      [loop, 'missing'],
      ['/dev/null', 'not-a-file'],
      [
        await fileWith('english.txt', 'The city supported 132 companies with 44 billion won. '.repeat(9)),
        'not-korean',
      ],
      [
        await fileWith('shift-jis.txt', Uint8Array.from([0x8c, 0x8b, 0xff, 0xfe, 0x80, 0xa0, 0xfd, 0x81])),
        'encoding',
      ],
    ] as const

    const onlyBad = await ingestFiles(
      db,
      bad.map(([path]) => path),
    )
    expect(onlyBad.failed.map(({ file, reason }) => [file, reason])).toEqual(bad)
    expect(await dumpDatabase(db)).toEqual(before)

    const good = await fileWith('good.txt', ARTICLE)
    const mixed = await ingestFiles(db, [
      ...bad.slice(0, 5).map(([path]) => path),
      good,
      ...bad.slice(5).map(([path]) => path),
    ])
    expect(mixed.added).toEqual([good])
    expect(mixed.failed).toHaveLength(bad.length)
    for (const { message } of mixed.failed) expect(message).toMatch(/[가-힣]/)
  })

  test('without permission is named', async () => {
    const secret = await fileWith('secret.txt', ARTICLE)
    await chmod(secret, 0)
    expect(await asOrdinaryUser(() => readArticleFile(secret))).toMatchObject({
      ok: false,
      reason: 'no-permission',
    })
  })

  test('is refused for its size before it is read', async () => {
    const path = await fileWith('sparse.txt', '')
    const handle = await open(path, 'r+')
    await handle.truncate(50 * 1024 ** 3)
    await handle.close()
    const { failed } = await ingestFiles(db, [path])
    expect(failed).toMatchObject([{ reason: 'too-large', message: expect.stringContaining('51200 MB') }])
  })
})

describe('an article', () => {
  test('in UTF-8, UTF-16 and CP949 is one article', async () => {
    const cp949 = Uint8Array.from([
      0xbe, 0xc8, 0xbe, 0xe7, 0xbd, 0xc3, 0xb4, 0xc2, 0x20, 0xb1, 0xe2, 0xbe, 0xf7, 0x20, 0x31, 0x30, 0xb0,
      0xb3, 0xbb, 0xe7, 0xb8, 0xa6, 0x20, 0xc1, 0xf6, 0xbf, 0xf8, 0xc7, 0xdf, 0xb4, 0xd9, 0x2e, 0x0a,
    ])
    const line = '안양시는 기업 10개사를 지원했다.\n'
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${line.repeat(3)}`, 'utf16le'))
    const report = await ingestFiles(db, [
      await fileWith('utf8.txt', line.repeat(3)),
      await fileWith('utf16.txt', utf16),
      await fileWith('cp949.txt', Buffer.concat([cp949, cp949, cp949])),
    ])
    expect(report).toMatchObject({ added: [join(folder, 'utf8.txt')], failed: [] })
    expect(report.unchanged).toHaveLength(2)
    expect(await db.article.count()).toBe(1)
  })

  test('edited in its file replaces its own records only', async () => {
    await ingestFiles(db, SEEDS)
    const leftOut = ['IndexTask', 'IngestRun']
    const others = await dumpDatabase(db, leftOut)
    const path = await fileWith('bulletin.txt', ARTICLE)
    await ingestFiles(db, [path])
    const { id } = await db.article.findFirstOrThrow({ where: { file: 'bulletin.txt' } })
    await writeFile(path, ARTICLE.replace('441억', '442억'))

    expect((await ingestFiles(db, [path])).changed).toEqual([path])

    const article = await db.article.findUniqueOrThrow({ where: { id }, include: { metrics: true } })
    expect(article.metrics.map(({ raw }) => raw)).toContain('442억원')
    expect(article.metrics.map(({ raw }) => raw)).not.toContain('441억원')
    const now = await dumpDatabase(db, leftOut)
    for (const table of ['Article', 'Sentence', 'Metric', 'Mention', 'Issue']) {
      expect(now[table]).toEqual(expect.arrayContaining(others[table] ?? []))
    }
  })

  test('gets what the manifest beside it knows, and loses nothing when the manifest is corrected', async () => {
    const path = await fileWith('a.txt', ARTICLE)
    const manifest = (publisher: string) =>
      JSON.stringify({ articles: { 'a.txt': { publisher, date: '2016', reason: '표지' } } })
    const beside = await fileWith('manifest.json', manifest('안양신문'))
    expect(await ingestFiles(db, [path, beside])).toMatchObject({ added: [path], skipped: [beside] })
    expect(await db.article.findFirst()).toMatchObject({
      publisher: '안양신문',
      publishedYear: 2016,
      publishedOn: null,
    })
    await writeFile(beside, manifest('안양일보'))
    expect((await ingestFiles(db, [path])).changed).toEqual([path])
    expect(await db.article.findFirst()).toMatchObject({ publisher: '안양일보' })
  })

  test('beside a manifest with a fault fails, so that nothing known is lost', async () => {
    const path = await fileWith('a.txt', ARTICLE)
    await fileWith('manifest.json', '{"articles":{"a.txt":{"date":"언젠가"}}}')
    expect((await ingestFiles(db, [path])).failed).toMatchObject([{ file: path, reason: 'manifest' }])
    await fileWith('manifest.json', '{"name":"a web app"}')
    expect((await ingestFiles(db, [path])).added).toEqual([path])
  })
})

test('the seeds are kept byte for byte', async () => {
  const copy = await freshFolder('seeds')
  await cp('seeds', copy, { recursive: true })
  await ingestFiles(db, SEEDS)
  for (const path of SEEDS)
    expect(await readFile(path)).toEqual(await readFile(join(copy, path.slice('seeds/'.length))))
})

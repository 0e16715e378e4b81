import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { buildReading } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'
import { dumpDatabase } from '@/tests/setup/dump-database'

const NOW = new Date('2026-01-02T03:04:05Z')
const POHANG = '47110'

let db: Database

beforeEach(async () => {
  db = openDatabase((await freshDatabase()).url)
})
afterEach(() => db.$disconnect())

type Given = Parameters<typeof buildReading>[0]
const save = (given: Given, into = db) => saveReading(into, buildReading(given), NOW)

const RELEASE = [
  '포항시는 올해 중소기업육성자금으로 1000억원을 융자한다고 13일 밝혔다.',
  '재원은 시가 은행과 협약을 맺어 마련하며 이자의 3%를 보탠다.',
  '포항테크노파크는 관내 기업 85개사를 뽑아 시제품 제작을 돕는다.',
  '시 관계자는 기업이 어려움을 덜도록 애쓰겠다고 말했다.',
]

const figures = [
  { raw: '1000억원', value: 1e11, regionCode: POHANG, year: 2022, status: 'plan' as const },
  {
    raw: '85개사',
    value: 85,
    unit: 'count',
    counter: '개사',
    kind: 'companies' as const,
    regionCode: POHANG,
  },
]

/** A press release as one paper prints it: another head, perhaps other words here and there. */
const print = (file: string, publishedOn: string | null, given: Partial<Given> = {}): Given => ({
  file: `${file}.txt`,
  title: `${file}의 제목`,
  publisher: file,
  publishedOn,
  lines: RELEASE,
  metrics: figures,
  ...given,
})

const first = print('영남신문', '2022-01-13')
const second = print('경북일보', '2022-01-14', {
  lines: ['포항 기업에 숨통이 트인다.', ...RELEASE.slice(0, 3), '경북일보의 기자가 전한다.'],
})
const undated = print('포항소식', null, { lines: [...RELEASE, '문의는 기업지원과로 하면 된다.'] })
const other = print('대구매일', '2022-01-12', {
  lines: ['포항시의 올해 육성자금은 1100억원이라고 시의회가 전했다.', '의회는 자금이 모자란다고 보았다.'],
  metrics: [{ raw: '1100억원', value: 1.1e11, regionCode: POHANG, year: 2022, status: 'plan' }],
})

const links = async (from = db) =>
  Object.fromEntries(
    (
      await from.article.findMany({ select: { publisher: true, reprintOf: { select: { publisher: true } } } })
    ).map(({ publisher, reprintOf }) => [publisher, reprintOf?.publisher ?? null]),
  )

const shown = async (from = db) =>
  (
    await from.metric.findMany({
      where: { reprintOfId: null },
      select: { raw: true, article: { select: { publisher: true } } },
    })
  )
    .map(({ raw, article }) => `${article.publisher} ${raw}`)
    .sort()

describe('a press release in several papers', () => {
  test('is one source, and its earliest print is the one that is shown', async () => {
    for (const article of [second, undated, other, first]) await save(article)
    expect(await links()).toEqual({
      영남신문: null,
      경북일보: '영남신문',
      포항소식: '영남신문',
      대구매일: null,
    })
    expect(await shown()).toEqual(['대구매일 1100억원', '영남신문 1000억원', '영남신문 85개사'])
  })

  test('is linked alike in whatever order the papers come', async () => {
    const all = [first, second, undated, other]
    const orders = [all, [...all].reverse(), [undated, first, other, second], [second, other, first, undated]]
    const dumps: unknown[] = []
    for (const order of orders) {
      const own = openDatabase((await freshDatabase()).url)
      for (const article of order) await save(article, own)
      dumps.push(await dumpDatabase(own, ['IndexTask']))
      await own.$disconnect()
    }
    for (const dump of dumps.slice(1)) expect(dump).toEqual(dumps[0])
  })

  test('is linked anew when its first print turns out to be of a later day', async () => {
    for (const article of [first, second, undated]) await save(article)
    await save({ ...first, publishedOn: '2022-01-20' })
    expect(await links()).toEqual({ 영남신문: '경북일보', 경북일보: null, 포항소식: '경북일보' })
    expect(await shown()).toEqual(['경북일보 1000억원', '경북일보 85개사'])
  })

  test('is two sources when one paper rewrites it', async () => {
    for (const article of [first, second]) await save(article)
    const before = await dumpDatabase(db, ['IndexTask', 'MetricSuccessor'])
    const rewritten = {
      ...second,
      lines: [
        ...second.lines.slice(0, 1),
        '경북일보가 알아보니 포항의 육성자금은 1000억원에 이른다.',
        '시제품을 만들 수 있게 된 곳은 85개사에 그친다고 한다.',
        ...second.lines.slice(-1),
        '포항테크노파크의 다른 일감도 줄었다고 기업들은 입을 모은다.',
      ],
    }
    expect(await save(rewritten)).toBe('changed')
    expect(await links()).toEqual({ 영남신문: null, 경북일보: null })
    expect(await shown()).toHaveLength(4)

    expect(await save(second)).toBe('changed')
    expect(await dumpDatabase(db, ['IndexTask', 'MetricSuccessor'])).toEqual(before)
  })

  test('keeps what one paper adds to it', async () => {
    await save(first)
    const more = '경북일보가 더 알아보니 창업에는 20억원이 따로 든다.'
    await save({
      ...second,
      lines: [...second.lines, more],
      metrics: [...figures, { raw: '20억원', value: 2e9, regionCode: POHANG }],
    })
    expect(await shown()).toEqual(['경북일보 20억원', '영남신문 1000억원', '영남신문 85개사'])
  })

  test('in two folders under one file name is two articles', async () => {
    await save({ ...first, file: '1.txt' })
    expect(await save({ ...second, file: '1.txt' })).toBe('added')
    expect(await links()).toEqual({ 영남신문: null, 경북일보: '영남신문' })
  })
})

test('parts are stored with their total', async () => {
  const lines = ['포항시는 530억원(국비 265억, 도비 130억, 시비 135억)을 들인다.']
  await save({
    lines,
    metrics: [
      { raw: '265억', value: 265e8, partOf: 3 },
      { raw: '130억', value: 130e8, partOf: 3 },
      { raw: '135억', value: 135e8, partOf: 3 },
      { raw: '530억원', value: 530e8 },
    ],
  })
  const total = await db.metric.findFirstOrThrow({ where: { raw: '530억원' }, include: { parts: true } })
  expect(total.parts.map(({ raw }) => raw).sort()).toEqual(['130억', '135억', '265억'])
  const faulty = { lines, metrics: [{ raw: '265억', value: 265e8, partOf: 0 }] }
  await expect(save(faulty)).rejects.toThrow(/part of/)
})

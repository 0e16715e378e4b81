/** Lists that are read by indexes, list by list, are those that sorting everything would give. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { listAgencies } from '@/lib/db/queries/agencies'
import { listArticles } from '@/lib/db/queries/articles'
import { readToCompare } from '@/lib/db/queries/compare-figures'
import { listFigureIds, listFigures } from '@/lib/db/queries/figures'
import { readNewestArticles } from '@/lib/db/queries/newest-articles'
import { listPrograms } from '@/lib/db/queries/programs'
import { readSimilarPrograms } from '@/lib/db/queries/similar-programs'
import { saveReading } from '@/lib/db/save/save-reading'
import { ANYANG, buildReading, GIMPO, GUNSAN } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'

const CITIES = [
  { code: ANYANG, printed: '안양시' },
  { code: GIMPO, printed: '김포시' },
  { code: GUNSAN, printed: '군산시' },
]
const DATES = ['2020-05-01', '2021-02-03', null, '2020-05-01', '2019-12-31']
const ALL = { skip: 0, take: 1_000 }

/** About one city or two; dated, of a year, or neither. */
function article(number: number) {
  const own = CITIES.filter((_, at) => number % 3 === at || number % 5 === at)
  const publishedOn = DATES[number % DATES.length] ?? null
  const kinds = ['support-amount', 'budget'] as const
  return buildReading({
    file: `${number}.txt`,
    publishedOn,
    publishedYear: publishedOn === null ? (number % 2 === 0 ? 2020 : null) : Number(publishedOn.slice(0, 4)),
    lines: [
      `${number}번째 소식이다.`,
      ...own.map(({ printed }, at) => `${printed} 산업진흥원은 육성자금 ${number}${at}억원을 냈다.`),
      `중소벤처기업부는 ${number}7억원을 더했다.`,
    ],
    regions: own,
    agencies: [
      ...own.map(({ code, printed }) => ({ name: `${printed} 산업진흥원`, regionCode: code })),
      { name: '중소벤처기업부', type: 'ministry' as const },
    ],
    programs: own.slice(0, 1).map(({ code, printed }) => ({
      ...{ name: '육성자금', agency: `${printed} 산업진흥원`, regionCode: code },
    })),
    metrics: [
      ...own.map(({ code, printed }, at) => ({
        ...{ raw: `${number}${at}억원`, value: number * 1e9 + at, regionCode: code },
        ...{ agency: `${printed} 산업진흥원`, kind: kinds[number % 2] ?? 'budget' },
        year: number % 4 === 0 ? null : 2018 + (number % 4),
      })),
      { raw: `${number}7억원`, value: number * 1e9 + 7, agency: '중소벤처기업부', year: 2021 },
    ],
  })
}

let db: Database
beforeAll(async () => {
  db = openDatabase((await freshDatabase()).url)
  for (let number = 1; number <= 16; number += 1) {
    await saveReading(db, article(number), new Date(Date.UTC(2026, 0, 1 + (number % 6))))
  }
})
afterAll(() => db.$disconnect())

const codes = CITIES.map(({ code }) => code)
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('figures', () => {
  const newestFirst = [
    { year: { sort: 'desc', nulls: 'last' } },
    { articleId: 'asc' },
    { start: 'asc' },
    { id: 'asc' },
  ] as const

  test.each([
    ['of all', {}, {}],
    ['of one region', { regionCodes: [ANYANG] }, { regionCode: ANYANG }],
    ['of several regions', { regionCodes: codes }, { regionCode: { in: codes } }],
    [
      'of regions and a year',
      { regionCodes: codes, years: [2019] },
      { regionCode: { in: codes }, year: 2019 },
    ],
    ['of two kinds', { kinds: ['budget', 'support-amount'] }, { kind: { in: ['budget', 'support-amount'] } }],
    ['of a status', { statuses: ['actual'] }, { status: 'actual' }],
    ['of none', { regionCodes: [] }, { id: 'none' }],
  ])('%s', async (_, filter, where) => {
    const wanted = await db.metric.findMany({
      where: { ...where, reprintOfId: null },
      select: { id: true },
      orderBy: [...newestFirst],
    })
    const { total, items } = await listFigures(db, filter, ALL)
    expect(idsOf(items)).toEqual(idsOf(wanted))
    expect(total).toBe(wanted.length)
    for (let skip = 1; skip <= wanted.length; skip += 3) {
      const page = await listFigures(db, filter, { skip, take: 4 })
      expect(idsOf(page.items), `from ${skip}`).toEqual(idsOf(wanted).slice(skip, skip + 4))
    }
    expect(await listFigureIds(db, filter, 7)).toEqual(idsOf(wanted).slice(0, 7))
  })

  test('of an agency and of its programmes', async () => {
    const agency = await db.agency.findFirstOrThrow({ where: { name: '중소벤처기업부' } })
    const { total, items } = await listFigures(db, { agencyId: agency.id }, ALL)
    expect(total).toBe(16)
    expect(items).toHaveLength(16)
    expect((await listFigures(db, { agencyId: agency.id, regionCodes: codes }, ALL)).total).toBe(0)
  })
})

describe('articles', () => {
  test('newest first, those without a day behind, those without a year last', async () => {
    const wanted = await db.article.findMany({
      select: { id: true },
      orderBy: [
        { publishedOn: { sort: 'desc', nulls: 'last' } },
        { publishedYear: { sort: 'desc', nulls: 'last' } },
        { id: 'asc' },
      ],
    })
    const { total, items } = await listArticles(db, {}, ALL)
    expect(idsOf(items)).toEqual(idsOf(wanted))
    expect(total).toBe(16)
    const own = await db.mention.findMany({ where: { role: 'subject', regionCode: { in: codes.slice(1) } } })
    const about = new Set(own.map(({ articleId }) => articleId))
    const ofTwo = await listArticles(db, { regionCodes: codes.slice(1) }, ALL)
    expect(idsOf(ofTwo.items)).toEqual(idsOf(wanted).filter((id) => about.has(id)))
    expect(ofTwo.total).toBe(about.size)
    const second = await listArticles(db, { regionCodes: codes.slice(1) }, { skip: 3, take: 3 })
    expect(idsOf(second.items)).toEqual(idsOf(ofTwo.items).slice(3, 6))
    expect(await listArticles(db, { regionCodes: [] }, ALL)).toEqual({ total: 0, items: [] })
  })

  test('of an agency, each once', async () => {
    const agency = await db.agency.findFirstOrThrow({ where: { name: '중소벤처기업부' } })
    const { total, items } = await listArticles(db, { agencyId: agency.id }, ALL)
    expect(total).toBe(16)
    const dates = items.map(({ publishedOn, publishedYear }) => publishedOn ?? String(publishedYear ?? ''))
    expect(dates).toEqual(dates.toSorted().reverse())
    expect(new Set(idsOf(items)).size).toBe(16)
  })

  test('as they came', async () => {
    const added = await readNewestArticles(db, [ANYANG, GIMPO], 50)
    const times = added.map(({ addedAt }) => addedAt.getTime())
    expect(times).toEqual(times.toSorted((a, b) => b - a))
    expect(added.length).toBe((await listArticles(db, { regionCodes: [ANYANG, GIMPO] }, ALL)).total)
  })
})

test('agencies and programmes come by name', async () => {
  const all = await listAgencies(db, {}, ALL)
  const names = all.items.map(({ name }) => name)
  expect(names).toEqual(['군산시 산업진흥원', '김포시 산업진흥원', '안양시 산업진흥원', '중소벤처기업부'])
  expect((await listAgencies(db, {}, { skip: 1, take: 2 })).items).toEqual(all.items.slice(1, 3))
  const ofTwo = await listAgencies(db, { regionCodes: [GUNSAN, ANYANG], types: ['promotion-agency'] }, ALL)
  expect(ofTwo.items.map(({ name }) => name)).toEqual(['군산시 산업진흥원', '안양시 산업진흥원'])
  expect(ofTwo.total).toBe(2)
  expect((await listAgencies(db, { types: ['ministry'] }, ALL)).total).toBe(1)
  const programs = await listPrograms(db, { categories: ['funding'], regionCodes: codes }, ALL)
  expect(programs.total).toBe(programs.items.length)
  expect(programs.total).toBeGreaterThan(1)
})

test('of regions with too many figures whole years of one measure are compared', async () => {
  const of = { regions: ['anyang', 'gimpo'], measure: null, years: [] }
  const all = await readToCompare(db, of)
  expect(all.plan).toEqual({ measure: null, years: null, otherYears: [] })
  const { id: _, ...like } = await db.metric.findFirstOrThrow({ where: { regionCode: ANYANG } })
  const years = [2015, 2016, 2017]
  const added = years.flatMap((year) =>
    codes.slice(0, 2).flatMap((regionCode) =>
      Array.from({ length: 90 }, (_, number) => ({
        ...{ ...like, regionCode, year, id: `met_${regionCode}_${year}_${number}` },
        ...{ kind: 'support-amount', compareClass: number === 0 ? 'guarantee' : 'support' },
      })),
    ),
  )
  await db.metric.createMany({ data: added })
  const some = await readToCompare(db, of)
  expect(some.plan).toEqual({ measure: 'support', years: [2017, 2016], otherYears: [2017, 2016, 2015] })
  const own = some.figures.filter(({ compareClass }) => compareClass === 'support')
  expect(own).toHaveLength(2 * 2 * 89)
  expect(some.figures.filter(({ compareClass }) => compareClass === 'guarantee')).toHaveLength(4)
  const ofYear = await readToCompare(db, { ...of, measure: 'guarantee', years: [2015] })
  expect(ofYear.figures.filter(({ compareClass }) => compareClass === 'guarantee')).toHaveLength(2)
  await db.metric.deleteMany({ where: { id: { in: added.map(({ id }) => id) } } })
})

test('in a base of many programmes those are found that are called alike elsewhere', async () => {
  await db.program.createMany({
    data: Array.from({ length: 2_100 }, (_, number) => ({
      ...{ id: `prg_${number}`, slug: `p${number}`, name: `${number} 다른 사업`, category: 'rnd' },
      regionCode: GIMPO,
    })),
  })
  const where = { name: '육성자금', regionCode: ANYANG }
  const own = await db.program.findFirstOrThrow({ where })
  const { byName, byField } = await readSimilarPrograms(db, own, { byName: 3, byField: 3 })
  const found = [...byName, ...byField]
  expect(found.map(({ name }) => name)).toContain('육성자금')
  expect(found.every(({ region }) => region?.slug !== 'anyang')).toBe(true)
})

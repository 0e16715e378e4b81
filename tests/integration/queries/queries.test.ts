import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { countAddresses, readAddresses } from '@/lib/db/queries/addresses'
import { countAgencyTypes, listAgencies, readAgency } from '@/lib/db/queries/agencies'
import { listArticles, readArticle } from '@/lib/db/queries/articles'
import { readToCompare } from '@/lib/db/queries/compare-figures'
import { readCoverage, readCoverageMap } from '@/lib/db/queries/coverage'
import { readNeighbours, readSameFact } from '@/lib/db/queries/figure-context'
import { findFigure, listFigures } from '@/lib/db/queries/figures'
import { countProgramCategories, listPrograms, readProgram } from '@/lib/db/queries/programs'
import { codesOfSlugs, codesWithin, readRegionSummaries } from '@/lib/db/queries/regions'
import { readTotals } from '@/lib/db/queries/totals'
import { seededDatabase } from '@/tests/integration/queries/seeded'
import { ANYANG } from '@/tests/setup/build-reading'

const ALL = { skip: 0, take: 100 }
let db: Database

beforeAll(async () => {
  db = await seededDatabase()
})
afterAll(async () => {
  await db.$disconnect()
})

describe('figures', () => {
  test('carry their printed form, place and sentence', async () => {
    const { items, total } = await listFigures(db, {}, ALL)
    expect(total).toBe(4)
    for (const figure of items) {
      const start = figure.start - figure.sentenceStart
      expect(figure.sentence.slice(start, start + figure.raw.length)).toBe(figure.raw)
    }
  })

  test('come newest year first, without a year last, and in slices', async () => {
    const { items } = await listFigures(db, {}, ALL)
    expect(items.map(({ year }) => year)).toEqual([2021, 2021, 2013, null])
    const second = await listFigures(db, {}, { skip: 1, take: 1 })
    expect(second).toEqual({ total: 4, items: [items[1]] })
  })

  test('are narrowed by every filter', async () => {
    const rawOf = async (filter: Parameters<typeof listFigures>[1]) =>
      (await listFigures(db, filter, ALL)).items.map(({ raw }) => raw)
    expect(await rawOf({ kinds: ['budget'] })).toEqual(['20억원'])
    expect(await rawOf({ compareClasses: ['support'] })).toEqual(['53억원'])
    expect(await rawOf({ years: [2013] })).toEqual(['20억원'])
    expect(await rawOf({ statuses: ['plan'] })).toEqual([])
    expect(await rawOf({ regionCodes: codesOfSlugs(['gimpo']) })).toEqual([])
    expect(await rawOf({ regionCodes: codesOfSlugs(['gyeonggi']) })).toHaveLength(4)
  })

  test('keep every digit of their value', async () => {
    const [figure] = (await listFigures(db, { kinds: ['budget'] }, ALL)).items
    const where = { id: figure?.id ?? '' }
    for (const value of [33.333333333333336, 1_234_567_890_123_456, 0.1 + 0.2, -2.5]) {
      await db.metric.update({ where, data: { value } })
      expect((await findFigure(db, where.id))?.value).toBe(value)
    }
    await db.metric.update({ where, data: { value: figure?.value } })
  })

  test('know their neighbours and others of the same kind', async () => {
    const [support] = (await listFigures(db, { compareClasses: ['support'] }, ALL)).items
    if (support === undefined) throw new Error('The seeded base has a figure of support.')
    const neighbours = await readNeighbours(db, support.id)
    expect(neighbours.before).toContain('이름을 바꾼')
    expect(neighbours.after).toContain('7억원')
    expect(await findFigure(db, support.id)).toEqual(support)
    expect(await readSameFact(db, support)).toEqual([])
    expect(await findFigure(db, 'nothing')).toBeNull()
  })
})

describe('agencies', () => {
  test('have their names in the order of time, each with its sentence', async () => {
    const [listed] = (await listAgencies(db, { types: ['promotion-agency'] }, ALL)).items
    expect(listed).toMatchObject({
      name: '안양산업진흥원',
      formerNames: ['안양창조산업진흥원'],
      figures: 3,
      programs: 1,
    })
    const agency = await readAgency(db, listed?.id ?? '')
    expect(agency?.names.map(({ name, kind, until }) => [name, kind, until])).toEqual([
      ['안양창조산업진흥원', 'former', '2021-10'],
      ['안양산업진흥원', 'current', null],
    ])
    for (const { name, sentence, start, end } of agency?.names ?? [])
      expect(sentence.slice(start, end)).toBe(name)
  })

  test('are counted by type within a region', async () => {
    expect(await countAgencyTypes(db, undefined)).toEqual(
      new Map([
        ['promotion-agency', 1],
        ['support-center', 1],
      ]),
    )
    expect(await countAgencyTypes(db, codesWithin(ANYANG))).toEqual(new Map([['promotion-agency', 1]]))
  })
})

test('programmes have their agency, category and evidence', async () => {
  const { items } = await listPrograms(db, { categories: ['startup'] }, ALL)
  expect(items[0]).toMatchObject({ name: '창업지원사업', agency: { name: '안양산업진흥원' }, figures: 1 })
  const program = await readProgram(db, items[0]?.id ?? '')
  expect(program?.names[0]?.sentence).toContain('창업지원사업')
  expect(await countProgramCategories(db, undefined)).toEqual(new Map([['startup', 1]]))
  expect((await listPrograms(db, { categories: ['rnd'] }, ALL)).total).toBe(0)
})

describe('articles', () => {
  test('come newest first, undated last, and one without a title is headed by its opening words', async () => {
    const { items } = await listArticles(db, {}, ALL)
    expect(items.map(({ publishedOn }) => publishedOn)).toEqual(['2022-05-18', '2013-11-12', null])
    expect(items[2]).toMatchObject({ title: null, regions: [{ slug: 'gimpo' }] })
    expect(items[2]?.heading).toMatch(/^김포시의 지원센터는 .*…$/)
  })

  test('show only sentences with a figure, and the first that names a record', async () => {
    const [, old] = (await listArticles(db, {}, ALL)).items
    const article = await readArticle(db, old?.slug ?? '')
    const texts = article?.excerpts.map(({ text }) => text)
    expect(texts).toEqual(['안양창조산업진흥원은 올해 20억원을 들였다.', '안양시의 일이다.'])
    expect(article?.excerpts[0]?.marks.map(({ kind }) => kind)).toEqual(['agency', 'figure'])
  })

  test('have marks that never overlap and say what they mark', async () => {
    for (const { slug } of (await listArticles(db, {}, ALL)).items) {
      const article = await readArticle(db, slug)
      for (const { text, marks } of article?.excerpts ?? []) {
        for (const [index, mark] of marks.entries()) {
          expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0)
          expect(mark.end).toBeLessThanOrEqual(text.length)
        }
      }
    }
  })

  test('tell what could not be settled', async () => {
    const [latest] = (await listArticles(db, {}, ALL)).items
    expect((await readArticle(db, latest?.slug ?? ''))?.issues).toEqual([
      { code: 'unread-number', message: '읽지 못한 수', quote: null },
    ])
  })
})

describe('regions and coverage', () => {
  test('only regions with records are listed, with their own counts', async () => {
    const regions = await readRegionSummaries(db)
    expect(
      regions.map(({ slug, agencies, figures, articles }) => [slug, agencies, figures, articles]),
    ).toEqual([
      ['anyang', 1, 4, 2],
      ['gimpo', 1, 0, 1],
    ])
  })

  test('coverage counts comparable figures and leaves a gap a gap', async () => {
    const coverage = await readCoverage(db)
    expect(coverage.regions.map(({ slug }) => slug)).toEqual(['anyang'])
    expect(coverage.counts).toHaveLength(3)
    expect(coverage.counts).toContainEqual({ region: 'anyang', measure: 'support', figures: 1 })
    const map = await readCoverageMap(db, coverage, null, 5)
    expect(map).toMatchObject({ total: 1, measures: ['support', 'budget', 'resident-companies'] })
    expect(map.counts).toEqual([
      { region: 'anyang', year: 2013, figures: 1 },
      { region: 'anyang', year: 2021, figures: 2 },
    ])
    const ofBudget = await readCoverageMap(db, coverage, 'budget')
    expect(ofBudget.counts).toEqual([{ region: 'anyang', year: 2013, figures: 1 }])
    expect((await readCoverageMap(db, coverage, 'guarantee')).counts).toEqual([])
  })

  test('a comparison reads the money it must keep apart too', async () => {
    const of = { measure: null, years: [] }
    const { figures } = await readToCompare(db, { ...of, regions: ['anyang', 'nowhere'] })
    const raws = figures.map(({ raw }) => raw)
    expect(raws.sort()).toEqual(['120개', '20억원', '53억원', '7억원'])
    expect((await readToCompare(db, { ...of, regions: [] })).figures).toEqual([])
  })
})

test('totals and addresses say what is in the base', async () => {
  expect(await readTotals(db)).toMatchObject({
    articles: 3,
    agencies: 2,
    programs: 1,
    figures: 4,
    openIssues: 1,
    updatedAt: new Date('2026-01-03T00:00:00Z'),
  })
  expect(await countAddresses(db)).toEqual({ agency: 2, program: 1, article: 3, figure: 4 })
  const whole = await readAddresses(db, 'figure', { part: 0, parts: 1 })
  expect(whole).toHaveLength(4)
  const parts = [0, 1, 2, 3, 4].map((part) => readAddresses(db, 'figure', { part, parts: 5 }))
  expect((await Promise.all(parts)).flat()).toEqual(whole)
})

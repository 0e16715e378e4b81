/** Facets, order and pages, on the five seed articles and a real engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchAnswer } from '@/lib/search/answer'
import { parseSearchState } from '@/lib/search/state'
import { reindex } from '@/lib/workflows/reindex'
import { search } from '@/lib/workflows/search'
import { type Seeded, seededSetting } from '@/tests/integration/search/seeded'

let seeded: Seeded

beforeAll(async () => {
  seeded = await seededSetting()
  await reindex(seeded)
})
afterAll(() => seeded?.db.$disconnect())

const find = (params: Record<string, string | string[]>): Promise<SearchAnswer> =>
  search(parseSearchState(params), seeded)
const names = ({ hits }: SearchAnswer) => hits.map(({ name }) => name)

describe('facets', () => {
  const facet = (answer: SearchAnswer, key: string) => answer.facets.find((one) => one.key === key)
  const counts = (answer: SearchAnswer, key: string) =>
    Object.fromEntries((facet(answer, key)?.values ?? []).map(({ value, count }) => [value, count]))

  it('count what choosing them gives', async () => {
    const all = await find({ q: '안양' })
    for (const { value, count } of facet(all, 'kind')?.values ?? []) {
      expect((await find({ q: '안양', kind: value })).total).toBe(count)
    }
  })

  it('keep the counts of their other values when one is chosen, and add up', async () => {
    const all = await find({ q: '안양' })
    const agencies = await find({ q: '안양', kind: 'agency' })
    const both = await find({ q: '안양', kind: ['agency', 'metric'] })
    expect(counts(agencies, 'kind')).toEqual(counts(all, 'kind'))
    expect(both.total).toBe((counts(all, 'kind').agency ?? 0) + (counts(all, 'kind').metric ?? 0))
    expect(counts(agencies, 'region')).not.toEqual(counts(all, 'region'))
  })

  it('take a province for all that is in it', async () => {
    const province = await find({ region: 'gyeonggi', kind: 'agency', size: '100' })
    expect(names(province)).toEqual(expect.arrayContaining(['안양산업진흥원', '김포산업진흥원']))
    expect(names(province)).not.toContain('군산산단 일자리지원센터')
    expect(facet(province, 'region')?.values.find(({ value }) => value === 'anyang')).toMatchObject({
      label: '안양시',
      parent: 'gyeonggi',
      selected: false,
    })
  })

  it('do not change how a query is understood', async () => {
    const everywhere = await find({ q: '청년창엄펀드', size: '100' })
    const metrics = await find({ q: '청년창엄펀드', kind: 'metric', size: '100' })
    expect(metrics.hits.map(({ id }) => id).sort()).toEqual(
      everywhere.hits
        .flatMap((hit) => [hit, ...hit.sameSentence])
        .filter(({ kind }) => kind === 'metric')
        .map(({ id }) => id)
        .sort(),
    )
  })

  it('narrow to what is of an agency, or names it, under its present name', async () => {
    const valuesOf = (answer: SearchAnswer) => facet(answer, 'agency')?.values ?? []
    const [most, next] = valuesOf(await find({ q: '지원' }))
    if (most === undefined || next === undefined) throw new Error('too few agencies')
    const one = await find({ q: '지원', agency: most.value })
    expect(one.total).toBe(most.count)
    expect(one.chips.map(({ label }) => label)).toEqual([`기관: ${most.value}`])
    expect(valuesOf(one).find(({ value }) => value === next.value)?.count).toBe(next.count)
    const both = await find({ q: '지원', agency: [most.value, next.value] })
    expect(both.total).toBeGreaterThan(Math.max(most.count, next.count))
    expect((await find({ agency: '"] OR kind = "metric' })).total).toBe(0)
  })

  it('give chips that take themselves back', async () => {
    const { chips } = await find({ q: '안양', kind: 'agency', year: '2021' })
    expect(chips).toEqual([
      { key: 'kind', label: '종류: 기관', removeHref: expect.stringContaining('year=2021') },
      { key: 'year', label: '연도: 2021년', removeHref: expect.stringContaining('kind=agency') },
    ])
    expect(chips[0]?.removeHref).not.toContain('kind=')
  })
})

describe('results', () => {
  it('show the figures of one sentence as one, unless figures are asked for', async () => {
    const { hits } = await find({ q: '진흥원', size: '100' })
    const sentences = hits.filter(({ name }) => name === null).map(({ sentence }) => sentence)
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(hits.some(({ sameSentence }) => sameSentence.length > 1)).toBe(true)
    const figures = await find({ q: '진흥원', kind: 'metric', size: '100' })
    expect(figures.hits).toHaveLength(figures.total)
  })

  it('keep the values of a facet that a filter leaves nothing of', async () => {
    const { facets } = await find({ q: '안양', kind: 'agency' })
    const metrics = facets.find(({ key }) => key === 'metric')?.values ?? []
    expect(metrics.length).toBeGreaterThan(0)
    expect(metrics.every(({ count, selected }) => count === 0 && !selected)).toBe(true)
  })

  it('offer what is near where there is nothing', async () => {
    const near = async (q: string) => (await find({ q })).query.near.map(({ words }) => words)
    expect(await near('한양산업진흥원')).toContain('안양산업진흥원')
    expect(await near('안산 청년창업펀드')).toContain('청년창업펀드')
    expect(await near('xqzw')).toEqual([])
    expect(await near('안양산업진흥원')).toEqual([])
  })
})

describe('conditions in the words', () => {
  it('take amounts for a range, seen as a chip that takes itself back', async () => {
    const answer = await find({ q: '펀드 50억 이상', size: '100' })
    expect(answer.total).toBeGreaterThan(0)
    for (const { value, unit } of answer.hits) {
      expect(unit).toBe('KRW')
      expect(value).toBeGreaterThanOrEqual(5e9)
    }
    expect(answer.query).toMatchObject({ typed: '펀드 50억 이상', words: '펀드' })
    expect(answer.chips).toEqual([
      { key: 'amount', label: '금액: 50억원 이상', removeHref: expect.not.stringContaining('amountMin') },
    ])
    expect(answer.query.literalHref).toContain('literal=1')
    expect(await find({ q: '펀드', amountMin: '5000000000', size: '100' })).toMatchObject({
      total: answer.total,
      hits: answer.hits.map(({ id }) => ({ id })),
    })
  })

  it('take counts for a range', async () => {
    const { hits, total } = await find({ q: '100개사 이상', size: '100' })
    expect(total).toBeGreaterThan(3)
    for (const { value, unit } of hits) expect([unit, (value ?? 0) >= 100]).toEqual(['count', true])
  })

  it('take a year and, beside it, a place', async () => {
    const answer = await find({ q: '안양 2021 지원', size: '100' })
    expect(answer.chips.map(({ label }) => label)).toEqual(['지역: 안양시', '연도: 2021년'])
    expect(answer.total).toBeGreaterThan(0)
    expect((await find({ q: '2021년' })).total).toBeGreaterThan(3)
  })

  it('narrow by years from and to', async () => {
    const { hits, chips, total } = await find({
      yearMin: '2015',
      yearMax: '2017',
      kind: 'metric',
      size: '100',
    })
    expect(chips.map(({ label }) => label)).toContain('연도: 2015년~2017년')
    expect(total).toBeGreaterThan(0)
    for (const { year } of hits) expect([2015, 2016, 2017]).toContain(year)
    expect((await find({ yearMin: '2015', kind: 'metric' })).total).toBeGreaterThan(total)
    expect(await find({ yearMin: '2017', yearMax: '2015' })).toMatchObject({ total: 0, reduced: false })
  })

  it('are words where they belong to a name', async () => {
    const { hits } = await find({ q: '2013 스마트시티 유로 포럼' })
    expect(hits[0]?.sentence).toContain('2013 스마트시티 유로 포럼')
  })

  it('are kept by a chosen facet', async () => {
    const { facets } = await find({ q: '50억 이상' })
    expect(facets.find(({ key }) => key === 'region')?.values[0]?.href).toContain('amountMin=5000000000')
  })
})

describe('order and pages', () => {
  it('browses all records, newest first, when nothing is asked', async () => {
    const articles = await find({ kind: ['metric', 'sentence'], size: '100' })
    const dates = articles.hits.map(({ article }) => article?.publishedOn ?? '')
    expect(dates).toEqual([...dates].sort().reverse())
  })

  it('orders by amount of won', async () => {
    const { hits } = await find({ q: '안양', kind: 'metric', sort: 'amount', size: '100' })
    const won = hits.filter(({ unit }) => unit === 'KRW').map(({ value }) => value ?? 0)
    expect(won.length).toBeGreaterThan(3)
    expect(won).toEqual([...won].sort((a, b) => b - a))
    expect(hits.slice(0, won.length).every(({ unit }) => unit === 'KRW')).toBe(true)
  })

  it('gives each record once over all pages', async () => {
    const first = await find({ q: '안양', size: '7' })
    const pages = await Promise.all(
      Array.from({ length: first.pages }, (_, page) =>
        find({ q: '안양', size: '7', page: String(page + 1) }),
      ),
    )
    const ids = pages.flatMap(({ hits }) =>
      hits.flatMap((hit) => [hit, ...hit.sameSentence]).map(({ kind, id }) => `${kind} ${id}`),
    )
    expect(new Set(ids).size).toBe(first.total)
    expect(ids).toHaveLength(first.total)
    expect((await find({ q: '안양', size: '7', page: '500' })).hits).toEqual([])
    // Though records are grouped under others, the last page promised has something, and the one behind it nothing.
    expect(pages.at(-1)?.hits).not.toEqual([])
    const last = await find({ q: '안양', size: '7', page: String(first.pages + 1) })
    expect(last.hits).toEqual([])
    expect(last.pages).toBe(first.pages)
  })
})

it('shows with every hit a sentence that is verbatim in the article', async () => {
  const { hits, total } = await find({ size: '100' })
  expect(hits.length).toBe(Math.min(total, 100))
  for (const hit of hits) {
    const article = await seeded.db.article.findUniqueOrThrow({ where: { slug: hit.article?.slug ?? '' } })
    expect(hit.sentence).not.toBe('')
    expect(article.text).toContain(hit.sentence)
    expect(hit.snippet.map(({ text }) => text).join('')).toBe(hit.sentence)
  }
})

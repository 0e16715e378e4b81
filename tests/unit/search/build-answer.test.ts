import { describe, expect, it } from 'vitest'
import { buildAnswer } from '@/lib/search/build-answer'
import { listedDocumentSchema } from '@/lib/search/document'
import { FACETS } from '@/lib/search/facets'
import type { RecordsFound } from '@/lib/search/found'
import { understandQuery } from '@/lib/search/query/understand-query'
import { parseSearchState } from '@/lib/search/state'

const article = { slug: 'a', title: '기사', publishedOn: '2022-05-18' }
const document = listedDocumentSchema.parse({
  kind: 'metric',
  recordId: 'met_1',
  href: '/metrics/met_1',
  title: '수출 계약액 100만 달러',
  name: null,
  evidence: [
    { text: '진흥원이 문을 열었다.', article },
    { text: '기업이 수출 100만 달러를 이뤘다.', article },
  ],
  regionName: '안양시',
  year: [2021],
  value: 1_000_000,
  unit: 'USD',
  raw: '100만 달러',
  group: 'g1',
  regions: ['anyang', 'gyeonggi'],
  category: null,
  agencyType: null,
  agencies: [],
  metricKind: 'export-contract',
  status: 'actual',
  date: 20220518,
  amount: null,
  count: null,
  rank: 3,
})

const recordsFor = (query: string, misspelt = false): RecordsFound => ({
  found: [{ document, score: 0.5 }],
  members: [],
  total: 41,
  pages: 3,
  facets: { kind: { metric: 41 }, regions: { anyang: 3, gyeonggi: 40, 'seoul-jung-gu': 3 } },
  tokens: understandQuery(query).tokens.map((token) => ({ ...token, misspelt })),
  notes: [],
  rewritten: misspelt,
})
const answerFor = (query: string, params = {}, misspelt = false) =>
  buildAnswer(parseSearchState({ q: query, ...params }), recordsFor(query, misspelt), {
    tookMs: 1,
    reduced: false,
  })
const facetOf = (answer: ReturnType<typeof answerFor>, key: string) =>
  answer.facets.find((facet) => facet.key === key)?.values

describe('buildAnswer', () => {
  it('shows a hit by the sentence that says most of the query', () => {
    const [hit] = answerFor('수출').hits
    expect(hit).toMatchObject({
      sentence: '기업이 수출 100만 달러를 이뤘다.',
      article,
      region: '안양시',
      year: 2021,
    })
    expect(hit?.snippet.filter((part) => part.hit)).toEqual([{ text: '수출', hit: true }])
  })

  it('names the other records of a sentence under the one that is shown, each once and never itself', () => {
    const member = (recordId: string, group: string) => ({
      group,
      kind: 'metric' as const,
      recordId,
      href: `/metrics/${recordId}`,
      title: recordId,
    })
    const records = recordsFor('수출')
    records.members = [member('met_1', 'g1'), member('met_2', 'g1'), member('met_3', 'g2')]
    const answer = buildAnswer(parseSearchState({ q: '수출' }), records, { tookMs: 1, reduced: false })
    expect(answer.hits[0]?.sameSentence.map(({ id }) => id)).toEqual(['met_2'])
    expect(answer.pages).toBe(3)
  })

  it('says what a misspelt word was taken for, and leads to the literal search', () => {
    const { query } = answerFor('수춤', {}, true)
    expect(query.notes).toEqual([{ kind: 'spelling', message: '‘수춤’ → ‘수출’' }])
    expect(query.literalHref).toBe('/search?q=%EC%88%98%EC%B6%A4&literal=1')
    expect(answerFor('수출').query).toMatchObject({ notes: [], literalHref: null })
  })

  it('names regions, with what is above them where the name is not theirs alone', () => {
    expect(facetOf(answerFor('수출'), 'region')?.map(({ label, parent }) => [label, parent])).toEqual([
      ['경기도', null],
      ['안양시', 'gyeonggi'],
      ['서울특별시 중구', 'seoul'],
    ])
  })

  it('lists regions under their own province, wherever most is', () => {
    const records = recordsFor('수출')
    records.facets.regions = { seoul: 9, gyeonggi: 8, anyang: 7, gunsan: 30, 'seoul-jung-gu': 1, gimpo: 7 }
    const answer = buildAnswer(parseSearchState({ q: '수출' }), records, { tookMs: 1, reduced: false })
    expect(facetOf(answer, 'region')?.map(({ value }) => value)).toEqual([
      'gunsan',
      'seoul',
      'seoul-jung-gu',
      'gyeonggi',
      'gimpo',
      'anyang',
    ])
  })

  it('leads to counts of a facet that the results were too many for', () => {
    const hrefs = (records: RecordsFound) =>
      buildAnswer(parseSearchState({ q: 'a', page: '2' }), records, { tookMs: 1, reduced: false })
        .facets.filter(({ countHref }) => countHref !== null)
        .map(({ key, countHref }) => [key, countHref])
    const all = Object.fromEntries(FACETS.map(({ field }) => [field, {}]))
    const { agencies: _, ...some } = all
    const records = recordsFor('수출')
    expect(hrefs({ ...records, facets: all })).toEqual([])
    expect(hrefs({ ...records, facets: some })).toEqual([['agency', '/search?q=a&count=all&page=2']])
    expect(hrefs({ ...records, facets: {}, total: 0 })).toEqual([])
  })

  it('keeps a chosen value that nothing has any more, so that it can be taken back', () => {
    const values = facetOf(answerFor('수출', { kind: 'agency' }), 'kind')
    expect(values).toEqual([
      expect.objectContaining({
        value: 'agency',
        count: 0,
        selected: true,
        href: '/search?q=%EC%88%98%EC%B6%9C',
      }),
      expect.objectContaining({ value: 'metric', count: 41, selected: false }),
    ])
  })
})

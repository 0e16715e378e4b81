import { describe, expect, it } from 'vitest'
import { buildDocuments } from '@/lib/search/build-document'
import { matchDocuments } from '@/lib/search/match-documents'
import { understandQuery } from '@/lib/search/query/understand-query'
import type { AgencySource, SentenceSource } from '@/lib/search/sources'
import { parseSearchState } from '@/lib/search/state'

const evidence = (text: string, publishedOn: string) => [
  { text, article: { slug: 'a', title: '기사', publishedOn } },
]

const agency: AgencySource = {
  kind: 'agency',
  id: 'agc_1',
  slug: 'anyang',
  names: ['안양산업진흥원', '안양창조산업진흥원'],
  type: 'promotion-agency',
  regionCode: '41170',
  parentNames: [],
  evidence: evidence('안양산업진흥원이 문을 열었다.', '2013-11-01'),
}
const sentenceOf = (id: string, text: string, day: string, codes: string[]): SentenceSource => ({
  kind: 'sentence',
  id,
  ordinal: 0,
  subjectCodes: codes,
  regionCodes: [],
  agencyNames: [],
  agencies: [],
  programNames: [],
  years: [],
  evidence: evidence(text, day),
})

const documents = buildDocuments([
  sentenceOf('snt_1', '안양산업진흥원은 청년 창업을 지원한다.', '2022-01-01', ['41170']),
  sentenceOf('snt_2', '김포시는 수출을 지원한다.', '2023-01-01', ['41570']),
  agency,
])

const match = (params: Record<string, string>) => {
  const state = parseSearchState(params)
  return matchDocuments(documents, state, understandQuery(state.q))
}
const ids = (params: Record<string, string>) => match(params).found.map(({ document }) => document.recordId)

describe('matchDocuments', () => {
  it.each([
    ['안양산업진흥원', ['agc_1', 'snt_1']],
    ['안양창조산업진흥원', ['agc_1']],
    ['ㅇㅇㅅㅇ', ['agc_1', 'snt_1']],
    ['청년창업', ['snt_1']],
    ['지원', ['snt_2', 'snt_1']],
    ['김포 청년', []],
    ['지원 -김포', ['snt_1']],
  ])('%s finds %j', (q, expected) => {
    expect(ids({ q })).toEqual(expected)
  })

  it('takes several years for inside when one of them is', () => {
    const dated = (id: string, years: number[]) => ({
      ...sentenceOf(id, '수출을 지원한다.', '2023-01-01', []),
      years,
    })
    const some = buildDocuments([dated('snt_3', [2015, 2025]), dated('snt_4', [2015, 2020])])
    const state = parseSearchState({ yearMin: '2019', yearMax: '2021' })
    const { found } = matchDocuments(some, state, understandQuery(''))
    expect(found.map(({ document }) => document.recordId)).toEqual(['snt_4'])
  })

  it('shows what lacks one word when nothing has them all', () => {
    expect(ids({ q: '김포 수출 우주선' })).toEqual(['snt_2'])
  })

  it('filters, and counts a facet without its own choice', () => {
    const { total, facets } = match({ q: '지원', region: 'gimpo' })
    expect(total).toBe(1)
    expect(facets.regions).toEqual({ anyang: 1, gimpo: 1, gyeonggi: 2 })
    expect(facets.kind).toEqual({ sentence: 1 })
  })

  it('browses the newest first, page by page', () => {
    expect(ids({})).toEqual(['snt_2', 'snt_1', 'agc_1'])
    expect(ids({ size: '1', page: '2' })).toEqual(['snt_1'])
  })
})

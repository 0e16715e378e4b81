import { expect, it } from 'vitest'
import { type ListedDocument, listedDocumentSchema } from '@/lib/search/document'
import { listDocuments } from '@/lib/search/list-documents'
import { parseSearchState } from '@/lib/search/state'

const documentOf = (recordId: string, given: Partial<ListedDocument> = {}): ListedDocument =>
  listedDocumentSchema.parse({
    kind: 'metric',
    recordId,
    href: `/metrics/${recordId}`,
    title: recordId,
    name: null,
    evidence: [],
    regionName: null,
    year: [2021],
    value: 1,
    unit: 'KRW',
    raw: '1원',
    group: recordId,
    regions: ['anyang', 'gyeonggi'],
    category: null,
    agencyType: null,
    agencies: [],
    metricKind: 'budget',
    status: 'actual',
    date: 20220101,
    amount: 1,
    count: null,
    rank: 3,
    ...given,
  })

const scored = [
  { document: documentOf('a', { group: 'one' }), score: 0.9 },
  { document: documentOf('b', { regions: ['gimpo', 'gyeonggi'], amount: 5 }), score: 0.8 },
  { document: documentOf('c', { group: 'one' }), score: 0.7 },
  { document: documentOf('d', { year: [2020] }), score: 0.6 },
]
const list = (params: Record<string, string>) => listDocuments(scored, parseSearchState(params))
const ids = (params: Record<string, string>) => list(params).found.map(({ document }) => document.recordId)

it('shows one of a group on the page of its best and the others under it, on no other page', () => {
  const first = list({ q: '예산', size: '2' })
  expect(first.found.map(({ document }) => document.recordId)).toEqual(['a', 'b'])
  expect(first.members.map(({ recordId }) => recordId)).toEqual(['c'])
  expect([first.total, first.pages]).toEqual([4, 2])
  expect(ids({ q: '예산', size: '2', page: '2' })).toEqual(['d'])
})

it('shows each by itself to those who order by amount', () => {
  expect(ids({ q: '예산', sort: 'amount' })).toEqual(['b', 'a', 'c', 'd'])
})

it('narrows, and counts a facet without its own choice', () => {
  const { found, facets } = list({ q: '예산', region: 'gimpo' })
  expect(found.map(({ document }) => document.recordId)).toEqual(['b'])
  expect(facets.regions).toEqual({ anyang: 3, gimpo: 1, gyeonggi: 4 })
  expect(facets.year).toEqual({ 2021: 1, 2020: 0 })
})

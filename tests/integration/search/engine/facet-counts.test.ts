/** Counts by values of results that are too many to look at each, on a real engine with documents made for it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDocuments } from '@/lib/search/build-document'
import { searchClient, writeClient } from '@/lib/search/engine/client'
import { createIndex, putDocuments } from '@/lib/search/engine/indexes'
import { searchRecords } from '@/lib/search/engine/search-records'
import { understandQuery } from '@/lib/search/query/understand-query'
import { parseSearchState } from '@/lib/search/state'
import { freshIndexName, sharedEngine } from '@/tests/setup/engine'

const index = freshIndexName()
const address = () => ({ url: sharedEngine().url, key: sharedEngine().adminKey })

/** One more than are counted by agencies unasked; every tenth of Busan, every fourth of the agency. */
const DOCUMENTS = 10_001
const AGENCY = '부산테크노파크'

beforeAll(async () => {
  const text = '기업에 시제품 제작을 지원한다.'
  const [one] = buildDocuments([
    {
      kind: 'sentence',
      id: 'snt_0',
      ordinal: 0,
      subjectCodes: [],
      regionCodes: [],
      agencyNames: [],
      agencies: [],
      programNames: [],
      years: [2021],
      evidence: [{ text, article: { slug: 'a', title: '기사', publishedOn: null } }],
    },
  ])
  if (one === undefined) throw new Error('A sentence makes a document.')
  const documents = Array.from({ length: DOCUMENTS }, (_, at) => ({
    ...one,
    id: `sentence-${at}`,
    recordId: `snt_${at}`,
    group: `g${at}`,
    regions: at % 10 === 0 ? ['busan'] : ['seoul'],
    agencies: at % 4 === 0 ? [AGENCY] : [],
  }))
  const client = writeClient(address())
  await createIndex(client, index)
  await putDocuments(client, index, documents)
}, 120_000)

async function searched(params: Record<string, string>, hitsOnly = false) {
  const state = parseSearchState({ q: '시제품', ...params })
  return await searchRecords(searchClient(address()), index, state, understandQuery(state.q, false), {
    hitsOnly,
  })
}

describe('counts of very many results', () => {
  it('are exact, those by agencies when they are asked for', async () => {
    const usual = await searched({})
    expect(usual.total).toBe(DOCUMENTS)
    expect(usual.facets).toMatchObject({
      kind: { sentence: DOCUMENTS },
      regions: { busan: 1_001, seoul: 9_000 },
      year: { 2021: DOCUMENTS },
    })
    expect(usual.facets).not.toHaveProperty('agencies')
    const { facets } = await searched({ count: 'all' })
    expect(facets).toEqual({ ...usual.facets, agencies: { [AGENCY]: 2_501 } })
  })

  it('of a narrowed page leave the chosen facet its other values', async () => {
    const { total, facets } = await searched({ region: 'busan' })
    expect(total).toBe(1_001)
    expect(facets).toMatchObject({
      regions: { busan: 1_001, seoul: 9_000 },
      agencies: { [AGENCY]: 501 },
      kind: { sentence: 1_001 },
    })
    expect((await searched({ agency: AGENCY })).facets).toMatchObject({
      agencies: { [AGENCY]: 2_501 },
      regions: { busan: 501, seoul: 2_000 },
    })
  })

  it('are the same on every page, however it is ordered', async () => {
    const { facets } = await searched({})
    const others: Record<string, string>[] = [
      { page: '3' },
      { sort: 'newest' },
      { kind: 'sentence', sort: 'amount' },
    ]
    for (const params of others) {
      expect((await searched(params)).facets, JSON.stringify(params)).toEqual(facets)
    }
  })

  it('are not made for whoever wants results only', async () => {
    const [usual, hits] = [await searched({ region: 'busan' }), await searched({ region: 'busan' }, true)]
    expect(hits.facets).toEqual({})
    expect({ ...hits, facets: usual.facets }).toEqual(usual)
  })
})

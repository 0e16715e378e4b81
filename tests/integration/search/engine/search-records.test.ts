/** How words are settled on a real engine, with documents made for it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDocuments } from '@/lib/search/build-document'
import { searchClient, writeClient } from '@/lib/search/engine/client'
import { EngineUnreachable, IndexMissing } from '@/lib/search/engine/engine-error'
import { createIndex, putDocuments } from '@/lib/search/engine/indexes'
import { searchRecords } from '@/lib/search/engine/search-records'
import { understandQuery } from '@/lib/search/query/understand-query'
import type { SentenceSource } from '@/lib/search/sources'
import { parseSearchState } from '@/lib/search/state'
import { freshIndexName, sharedEngine } from '@/tests/setup/engine'

const index = freshIndexName()
const address = () => ({ url: sharedEngine().url, key: sharedEngine().adminKey })

const sentences = [
  '안양시는 청년 창업을 지원한다.',
  '안양시는 청년 일자리를 늘린다.',
  '한양시장이 문을 열었다.',
  '아산시는 수출을 지원한다.',
  '안산시는 창업 공간을 지원한다.',
  '도시관광재단은 시장을 연다.',
  '지역경제주체가 모였다.',
]

const sourceOf = (text: string, position: number): SentenceSource => ({
  kind: 'sentence',
  id: `snt_${position}`,
  ordinal: position,
  subjectCodes: [],
  regionCodes: [],
  agencyNames: [],
  agencies: [],
  programNames: [],
  years: [],
  evidence: [{ text, article: { slug: 'a', title: '기사', publishedOn: null } }],
})

beforeAll(async () => {
  const client = writeClient(address())
  await createIndex(client, index)
  await putDocuments(client, index, buildDocuments(sentences.map(sourceOf)))
})

async function found(q: string, literal = false) {
  const state = parseSearchState({ q, literal: literal ? '1' : '0' })
  const { found: documents } = await searchRecords(
    searchClient(address()),
    index,
    state,
    understandQuery(q, literal),
  )
  return documents.map(({ document }) => document.evidence[0]?.text)
}

describe('searchRecords', () => {
  it.each([
    ['안양', ['안양시는 청년 창업을 지원한다.', '안양시는 청년 일자리를 늘린다.']],
    ['한양', ['한양시장이 문을 열었다.']],
    ['안산', ['안산시는 창업 공간을 지원한다.']],
    ['아산', ['아산시는 수출을 지원한다.']],
  ])('%s is its own city only', async (q, expected) => {
    expect((await found(q)).sort()).toEqual([...expected].sort())
  })

  it('does not take a place out of the middle of words', async () => {
    expect(await found('제주')).toEqual([])
  })

  it('does not mend a word into the beginning of another', async () => {
    expect(await found('도서관 휴관일')).toEqual([])
  })

  it('mends one slip', async () => {
    expect(await found('수춤')).toEqual(['아산시는 수출을 지원한다.'])
    expect(await found('수춤', true)).toEqual([])
    expect(await found('수춤 창엄')).toEqual([])
  })

  it('puts what lacks one word behind what has them all', async () => {
    expect(await found('안양 청년 창업')).toEqual([
      '안양시는 청년 창업을 지원한다.',
      '안양시는 청년 일자리를 늘린다.',
    ])
  })

  it('leaves out one unknown word of three, and never the city', async () => {
    expect(await found('안산 창업 우주선')).toEqual(['안산시는 창업 공간을 지원한다.'])
    expect(await found('부산 창업 지원')).toEqual([])
  })

  it('cuts words written as one', async () => {
    expect((await found('청년창업지원'))[0]).toBe('안양시는 청년 창업을 지원한다.')
  })

  it('tells a missing index from an engine that is not there', async () => {
    const ask = (name: string, url: string) =>
      searchRecords(
        searchClient({ ...address(), url }),
        name,
        parseSearchState({ q: '안양' }),
        understandQuery('안양'),
      )
    await expect(ask(freshIndexName(), address().url)).rejects.toThrow(IndexMissing)
    await expect(ask(index, 'http://127.0.0.1:9')).rejects.toThrow(EngineUnreachable)
  })
})

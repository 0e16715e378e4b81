import { describe, expect, it } from 'vitest'
import { keystrokes } from '@/lib/korean/keystrokes'
import { buildDocuments } from '@/lib/search/build-document'
import { matchLoosely, matchTexts } from '@/lib/search/match-texts'
import { joinedKeys } from '@/lib/search/query/joined-words'
import { understandQuery } from '@/lib/search/query/understand-query'
import { searchTextOf } from '@/lib/search/search-text'
import type { AgencySource, SentenceSource } from '@/lib/search/sources'

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

const texts = documents.map(searchTextOf)
const queryOf = (q: string) => {
  const { tokens, excluded } = understandQuery(q)
  return { tokens, excluded, joined: joinedKeys(tokens) }
}
const idsOf = (found: ReturnType<typeof matchTexts>) =>
  found.toSorted((a, b) => b.score - a.score).map(({ document }) => document.recordId)

describe('matchTexts', () => {
  it.each([
    ['안양산업진흥원', ['agc_1', 'snt_1']],
    ['안양창조산업진흥원', ['agc_1']],
    ['안양창조 산업진흥원', ['agc_1']],
    ['ㅇㅇㅅㅇ', ['agc_1', 'snt_1']],
    ['청년창업', ['snt_1']],
    ['지원', ['snt_1', 'snt_2']],
    ['김포 청년', []],
    ['지원 -김포', ['snt_1']],
    ['%', ['snt_1', 'snt_2', 'agc_1']],
  ])('%s finds %j', (q, expected) => {
    expect(idsOf(matchTexts(texts, queryOf(q)))).toEqual(expected)
  })
})

describe('matchLoosely', () => {
  it('finds what lacks one word, and leaves out no place', () => {
    expect(idsOf(matchLoosely(texts, queryOf('김포 수출 우주선'), 2, false))).toEqual(['snt_2'])
    expect(idsOf(matchLoosely(texts, queryOf('한양 청년 창업'), 2, false))).toEqual([])
  })

  it('looks further away where others have all the words', () => {
    expect(idsOf(matchLoosely(texts, queryOf('수출 921억'), 1, false))).toEqual([])
    expect(idsOf(matchLoosely(texts, queryOf('수출 921억'), 1, true))).toEqual(['snt_2'])
  })
})

describe('searchTextOf', () => {
  it('holds each key between blanks, those of names apart', () => {
    const [text] = documents.filter(({ kind }) => kind === 'agency').map(searchTextOf)
    expect(text?.names.split('\n')).toHaveLength(3)
    expect(text?.names).toContain(` ${keystrokes('안양산업진흥원')} `)
    expect(text?.facts).toMatchObject({ kind: 'agency', recordId: 'agc_1', rank: 1 })
  })
})

import { describe, expect, it } from 'vitest'
import { buildDocuments } from '@/lib/search/build-document'
import { inOrder, printedShare } from '@/lib/search/printed-share'
import { understandQuery } from '@/lib/search/query/understand-query'

const article = { slug: 'a', title: '제목', publishedOn: null }
const sentences = ['안양시가 청년 창업을 돕는다.', '수출을 돕는다.', 'SW 융합 인증 1.5%']
const documents = buildDocuments(
  sentences.map((text, at) => ({
    kind: 'sentence' as const,
    id: `snt_${at}`,
    ordinal: at,
    subjectCodes: ['41170'],
    regionCodes: [],
    agencyNames: [],
    agencies: [],
    programNames: [],
    years: [],
    evidence: [{ text, article }],
  })),
)
const shares = (query: string) => documents.map(printedShare(understandQuery(query).tokens))

describe('printedShare', () => {
  it('is how much of the words a record prints, whatever the spacing', () => {
    expect(shares('청년창업 안양')[0]).toBe(1)
    expect(shares('청년 수출')).toEqual([0.5, 0.5, 0])
    expect(shares('sw융합 인증')[2]).toBe(1)
  })

  it('counts words that say little for less', () => {
    expect(shares('청년 지원')[0]).toBeGreaterThan(0.6)
  })

  it('is nothing of a single word', () => {
    expect(shares('청년창업')).toEqual([0, 0, 0])
  })
})

describe('inOrder', () => {
  it('stays between 0 and 1, behind nothing that lacks a word', () => {
    const [document] = documents
    if (document === undefined) throw new Error('no document')
    expect(inOrder({ document, score: 1 }, 1)).toBe(1)
    expect(inOrder({ document, score: 0 }, 0)).toBeGreaterThan(0.4)
    expect(inOrder({ document, score: 0.9 }, 1)).toBeGreaterThan(inOrder({ document, score: 1 }, 0))
  })
})

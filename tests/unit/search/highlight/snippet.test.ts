import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestEvidence, markedText } from '@/lib/search/highlight/snippet'
import type { QueryToken } from '@/lib/search/query/query-plan'
import { understandQuery } from '@/lib/search/query/understand-query'

const tokensOf = (query: string) => understandQuery(query).tokens
const misspelt = (query: string): QueryToken[] =>
  tokensOf(query).map((token) => ({ ...token, misspelt: true }))
const marked = (text: string, tokens: QueryToken[]) =>
  markedText(text, tokens)
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join('')

describe('markedText', () => {
  it.each([
    ['안양산업진흥원은 어제', '진흥원', '안양산업[진흥원]은 어제'],
    ['창조 경제 융합 센터', '창조경제', '[창조 경제] 융합 센터'],
    ['창조경제융합센터', '융합 센터', '창조경제[융합센터]'],
    ['청년창업을 지원하는', '청년창업지원', '[청년창업]을 [지원]하는'],
    ['한국산업기술시험원(KTL)의', 'ktl', '한국산업기술시험원([KTL])의'],
    ['총 921억원의 펀드', '92,100,000,000', '총 [921억원]의 펀드'],
    ['103개 기업, 103명', '103개사', '[103개] 기업, 103명'],
    ['14.7% 증가', '14.7%', '[14.7%] 증가'],
    ['안양산업진흥원 원장', 'ㅇㅇㅅㅇㅈㅎㅇ', '[안양산업진흥원] 원장'],
    ['연구개발 역량', 'R&D', '[연구개발] 역량'],
    ['지원 사업', '원사', '지원 사업'],
    ['지역경제주체', '감귤', '지역경제주체'],
  ])('%s, %s → %s', (text, query, expected) => {
    expect(marked(text, tokensOf(query))).toBe(expected)
  })

  it('marks the nearest spelling of a misspelt word, and of no other', () => {
    expect(marked('청년창업펀드를 결성', misspelt('청년창엄펀드'))).toBe('[청년창업펀드]를 결성')
    expect(marked('청년창업펀드를 결성', tokensOf('청년창엄펀드'))).toBe('청년창업펀드를 결성')
  })

  it('never marks another city', () => {
    expect(marked('안양시는', misspelt('한양'))).toBe('안양시는')
  })

  it('keeps the text as it is, whatever is marked', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ maxLength: 20 }),
        (text, query) => {
          const parts = markedText(text, tokensOf(`${query} 안양 921억 ㅇㅇ`))
          expect(parts.map((part) => part.text).join('')).toBe(text)
        },
      ),
    )
  })
})

describe('bestEvidence', () => {
  const article = { slug: 'a', title: '기사', publishedOn: null }
  const evidence = [
    { text: '안양산업진흥원이 문을 열었다.', article },
    { text: '진흥원은 수출을 도왔다.', article },
  ]

  it('takes the sentence with most of the words, the first among equals', () => {
    expect(bestEvidence(evidence, tokensOf('진흥원 수출'))?.text).toBe('진흥원은 수출을 도왔다.')
    expect(bestEvidence(evidence, tokensOf('진흥원'))?.text).toBe('안양산업진흥원이 문을 열었다.')
    expect(bestEvidence([], [])).toBeNull()
  })
})

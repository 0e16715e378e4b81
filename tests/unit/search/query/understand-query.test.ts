import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keystrokes } from '@/lib/korean/keystrokes'
import { cleanQuery } from '@/lib/search/clean-query'
import { MAX_TOKENS, understandQuery } from '@/lib/search/query/understand-query'

const texts = (query: string) => understandQuery(query).tokens.map(({ text }) => text)

describe('understandQuery', () => {
  it.each([
    ['안양창조경제융합센터에 몇 개 업체가 입주했나', ['안양창조경제융합센터', '업체', '입주']],
    ['이자 몇 % 지원해 주나', ['이자', '지원']],
    ['특례보증이란', ['특례보증']],
    ['방문자 수', ['방문자']],
    ['안양 시 펀드', ['안양시', '펀드']],
    ['기업에 돈 빌려주는 곳', ['기업', '빌려주']],
    ['코로나 때 기업이 2년 사이 늘었나', ['코로나', '기업']],
    ['서비스를 다 해주는 곳', ['서비스']],
    ['Blue 100 기업', ['blue100', '기업']],
    ['AI 300개', ['ai', '300']],
  ])('takes from %s what is asked for', (query, words) => {
    expect(understandQuery(query).tokens.map(({ text }) => text)).toEqual(words)
  })

  it.each([
    ['안양시의 청년창업을', ['안양시', '청년창업']],
    ['안양 시 창업', ['안양시', '창업']],
    ['창업 지원에 대해 알려줘', ['창업', '지원']],
    ['ktl의', ['ktl']],
    ['dksdid 창업', ['안양', '창업']],
    ['中企', ['중기']],
    ['ㅇㅇ ㅅㅇㅈㅎㅇ', ['ㅇㅇㅅㅇㅈㅎㅇ']],
    ['알려줘', ['알려줘']],
    ['창업 창업', ['창업']],
    ['', []],
    [') OR = !', ['or']],
  ])('%s → %j', (query, expected) => {
    expect(texts(query)).toEqual(expected)
  })

  it.each(['921억', '921억원', '921 억원', '92,100,000,000', '９２１억', '92,100,000,000원'])(
    'reads %s as one value',
    (query) => {
      expect(understandQuery(query).tokens.map(({ keys }) => keys)).toEqual([['n92100000000']])
    },
  )

  it('looks for what was counted first, for the number alone then', () => {
    expect(understandQuery('103개사').tokens[0]?.keys).toEqual([`n103${keystrokes('개')}`, 'n103'])
  })

  it('says what it did, and does nothing to a literal query', () => {
    const plan = understandQuery('dksdid')
    expect(plan.notes.map(({ message }) => message)).toEqual(['‘dksdid’ → ‘안양’'])
    expect(plan.rewritten).toBe(true)
    expect(understandQuery('dksdid', true)).toMatchObject({ rewritten: false, tokens: [{ text: 'dksdid' }] })
  })

  it('knows phrases and exclusions, and what only looks like them', () => {
    const plan = understandQuery('"청년 창업 펀드" -군산 -"일자리 센터"')
    expect(plan.tokens.map(({ text }) => text)).toEqual(['청년창업', '창업펀드'])
    expect(plan.excluded).toEqual([keystrokes('군산'), keystrokes('일자리센터')])
    expect(understandQuery('A-큐브 -5% "').excluded).toEqual([])
  })

  it('marks place names, which must not be corrected', () => {
    expect(understandQuery('안양 한양 창업').tokens.map(({ place }) => place)).toEqual([true, true, false])
  })

  it('never throws, is bounded, and gives keys of letters and digits only', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (query) => {
        const { tokens, excluded } = understandQuery(query)
        expect(tokens.length).toBeLessThanOrEqual(MAX_TOKENS)
        for (const key of [...tokens.flatMap(({ keys }) => keys), ...excluded])
          expect(key).toMatch(/^[a-z0-9]+$/)
      }),
    )
  })

  it('is the same for the cleaned query, however often it is cleaned', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        expect(understandQuery(cleanQuery(query))).toEqual(understandQuery(query))
        expect(understandQuery(cleanQuery(cleanQuery(query)))).toEqual(understandQuery(query))
      }),
    )
  })

  it('keeps every number of the query', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 4 }),
        (numbers) => {
          const keys = understandQuery(numbers.join(' 창업 ')).tokens.flatMap((token) => token.keys)
          for (const number of numbers) expect(keys).toContain(`n${number}`)
        },
      ),
    )
  })
})

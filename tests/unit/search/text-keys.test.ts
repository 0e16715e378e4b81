import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keystrokes } from '@/lib/korean/keystrokes'
import { termsOf, textKeys } from '@/lib/search/text-keys'
import { wordsOf } from '@/lib/search/words'

const stems = (text: string) => termsOf(text).map(({ stem }) => stem)
const allKeys = (text: string) => {
  const { words, likely, other } = textKeys(text)
  return [...words, ...likely, ...other]
}

describe('wordsOf', () => {
  it('cuts Hangul, Latin and numbers, each with its place', () => {
    const text = 'Blue100과 R&D에 3억 5천만원, A-큐브·14.7%'
    for (const word of wordsOf(text)) expect(text.slice(word.start, word.end).toLowerCase()).toBe(word.text)
    expect(wordsOf(text).map(({ text: word }) => word)).toEqual([
      'blue100',
      '과',
      'r&d',
      '에',
      '3억 5천만',
      '원',
      'a',
      '큐브',
      '14.7',
    ])
  })

  it('reads numbers by value', () => {
    expect(wordsOf('921억원')[0]?.value).toBe(92_100_000_000)
    expect(wordsOf('2만8천792개')[0]?.value).toBe(28_792)
  })

  it('stays inside the text, in order, for any text', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let end = 0
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(word.end).toBeGreaterThan(word.start)
          end = word.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('termsOf', () => {
  it('takes particles and counters off', () => {
    expect(stems('‘청년창업펀드’를 KTL의 201개 기업에게')).toEqual(['청년창업펀드', 'ktl', '201', '기업'])
  })

  it('reads Hanja and full-width letters', () => {
    expect(stems('中企 ＭＯＵ')).toEqual(['중기', 'mou'])
  })
})

describe('textKeys', () => {
  it('finds a compound by its parts and by its neighbours written together', () => {
    const keys = allKeys('중소기업육성자금 청년 창업을 지원')
    for (const part of ['중소기업육성자금', '육성', '자금', '육성자금', '청년창업', '창업지원', '중소기업']) {
      expect(keys).toContain(keystrokes(part))
    }
  })

  it('finds a figure by its value however it is printed', () => {
    for (const text of ['921억원의', '92,100,000,000원', '９２１억'])
      expect(textKeys(text).words).toContain('n92100000000')
  })

  it('tells what was counted', () => {
    expect(allKeys('103개 기업')).toContain(`n103${keystrokes('개')}`)
    expect(allKeys('103개사')).toContain(`n103${keystrokes('개')}`)
    expect(allKeys('103명')).not.toContain(`n103${keystrokes('개')}`)
  })

  it('never takes a place name out of the middle of words', () => {
    expect(allKeys('지역경제주체')).not.toContain(keystrokes('제주'))
    expect(allKeys('안양산업진흥원')).not.toContain(keystrokes('양산'))
  })

  it('finds equivalents', () => {
    expect(allKeys('MOU를 체결')).toContain(keystrokes('업무협약'))
    expect(allKeys('중소기업육성자금')).toContain(keystrokes('중기육성자금'))
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countSyllables, isSyllableAt, isWordAt } from '@/lib/korean/letters'

it('글자 하나를 식과 똑같이 가린다', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('가', '힣', 'A', 'z', '0', '㈜', ' ', '-', 'ㄱ'),
  )
  fc.assert(
    fc.property(any, (text) => {
      for (let at = 0; at <= text.length; at += 1) {
        expect(isSyllableAt(text, at)).toBe(/[가-힣]/.test(text[at] ?? ''))
        expect(isWordAt(text, at)).toBe(/[가-힣A-Za-z0-9㈜]/.test(text[at] ?? ''))
      }
    }),
    { numRuns: 60 },
  )
})

it.each([
  ['시는 85개사를 돕는다.', 8],
  ['abc 123', 0],
  ['', 0],
])('‘%s’의 음절은 %i자', (text, count) => {
  expect(countSyllables(text)).toBe(count)
})

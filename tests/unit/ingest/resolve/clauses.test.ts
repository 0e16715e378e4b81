import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clauseAt, clausesOf } from '@/lib/ingest/resolve/clauses'

const clauses = (text: string) =>
  clausesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

it.each<[string, string[]]>([
  [
    '시는 85개사를 지원했고, 군은 20개사를 지원했다.',
    ['시는 85개사를 지원했고', ', 군은 20개사를 지원했다.'],
  ],
  ['예산을 투자해 단지를 조성한다.', ['예산을 투자해', ' 단지를 조성한다.']],
  ['자금을 확보하는 한편 기업을 돕는다.', ['자금을 확보하는 한편', ' 기업을 돕는다.']],
  ['펀드는 물론 융자도 늘린다.', ['펀드는 물론', ' 융자도 늘린다.']],
  ['올해 동해에서 사업을 통해 돕는다.', ['올해 동해에서 사업을 통해 돕는다.']],
  ['시는 돕는다.', ['시는 돕는다.']],
])('%s', (text, found) => {
  expect(clauses(text)).toEqual(found)
})

it('the clauses cover the sentence without gaps, and every place lies in one', () => {
  const unit = fc.constantFrom(...'했고 하며, 지원해 는 한편 . 중이며 되어'.split(''))
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 60 }), (text) => {
      const found = clausesOf(text, { start: 0, end: text.length })
      expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      found.forEach(({ start }, index) => {
        expect(clauseAt(found, start)).toBe(index)
      })
    }),
  )
})

it('a place behind the end belongs to the last clause', () => {
  expect(
    clauseAt(
      [
        { start: 0, end: 3 },
        { start: 3, end: 6 },
      ],
      99,
    ),
  ).toBe(1)
})

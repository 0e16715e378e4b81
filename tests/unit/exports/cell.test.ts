import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { plainText, spreadsheetCell, spreadsheetText } from '@/lib/exports/cell'
import { HOSTILE_TEXTS } from '@/tests/setup/hostile-text'

/** Said in other words than the code: the first sign that can be seen. */
const firstVisible = (text: string) => [...text].find((char) => !/[\s\p{Cf}\p{Cc}]/u.test(char)) ?? ''
const runs = (text: string) => ['=', '+', '-', '@', '＝', '＋', '－', '＠'].includes(firstVisible(text))

test.each(HOSTILE_TEXTS)('%j becomes no formula and keeps its words', (text) => {
  const safe = spreadsheetText(text)
  expect(runs(safe)).toBe(false)
  expect(safe).not.toMatch(/^[\t\r\n]/)
  expect(safe.replace(/^'/, '')).toContain(plainText(text).replace(/^'/, ''))
})

test.each([
  '안양시는 53억원을 지원했다.',
  '약 20억원',
  '3%',
  '‘안양–과천’ - 사업',
  "'따옴표'",
  '2021-10',
  '',
])('%j stays as it is', (text) => expect(spreadsheetText(text)).toBe(text))

it('any text becomes harmless, short and fit for XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const safe = spreadsheetText(text)
      // One condition: thousands of `expect` take seconds.
      const isFit = !/\p{Surrogate}|(?=\p{Cc})[^\t\n\u007f-\u009f]|[\ufffe\uffff]/u.test(safe)
      return isFit && !runs(safe)
    }),
    { numRuns: 2000 },
  )
})

describe('long text', () => {
  it('is cut to what a cell holds, and says so', () => {
    const cut = spreadsheetText('가'.repeat(40_000))
    expect(cut).toHaveLength(32_767)
    expect(cut.endsWith('…(이하 줄임)')).toBe(true)
    expect(spreadsheetText('가'.repeat(32_767))).toBe('가'.repeat(32_767))
  })

  it('is not cut through a character', () => {
    for (const shift of ['', 'a']) {
      expect(spreadsheetText(shift + '😀'.repeat(20_000))).not.toMatch(/\p{Surrogate}/u)
    }
  })
})

test.each([
  [5.5, 5.5],
  [-3, -3],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
  [null, null],
])('the cell %s is %s', (cell, safe) => expect(spreadsheetCell(cell)).toBe(safe))

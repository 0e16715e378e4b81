import { expect, test } from 'vitest'
import { type Deed, deedSchema } from '@/lib/records/correction/correction'
import { parseCorrections, printCorrection, printCorrections } from '@/lib/records/correction/file'
import { ARTICLE, correction } from '@/tests/setup/build-correction'

const settle: Deed = {
  action: 'issue.settle',
  target: { article: ARTICLE, issue: { code: 'no-date', quote: null, sentence: null } },
  before: { message: '기사 날짜를 찾지 못했습니다.' },
  after: null,
}
const all = [
  correction('cor_1', settle, 1),
  correction('cor_2', { action: 'undo', target: { correction: 'cor_1' }, before: null, after: null }, 2),
]

test('what is printed is read back, one line each', () => {
  const text = printCorrections(all)
  expect(text.split('\n')).toHaveLength(3)
  expect(parseCorrections(text)).toEqual({ corrections: all, faults: [] })
  expect(parseCorrections(`\uFEFF${text.replaceAll('\n', '\r\n\r\n')}`).corrections).toEqual(all)
  expect(parseCorrections(JSON.stringify(all, null, 2)).corrections).toEqual(all)
})

test('the order of fields in memory does not show in the file', () => {
  const [first] = all
  if (first === undefined) throw new RangeError('There is one.')
  const turned = Object.fromEntries(Object.entries(first).toReversed())
  const { corrections } = parseCorrections(JSON.stringify(turned))
  expect(corrections.map(printCorrection)).toEqual([printCorrection(first)])
})

test('every faulty line is told by its number', () => {
  const [first] = all
  const wrong = JSON.stringify({ ...first, id: 'cor_3', deed: { ...settle, action: 'figure.explode' } })
  const { corrections, faults } = parseCorrections(
    [JSON.stringify(first), 'no json', wrong, JSON.stringify(first)].join('\n'),
  )
  expect(corrections).toHaveLength(1)
  expect(faults.map(({ line }) => line)).toEqual([2, 3, 4])
})

test('a decision can only set what is on its list', () => {
  const edit = { action: 'article.edit', target: { article: ARTICLE }, before: {} }
  expect(deedSchema.safeParse({ ...edit, after: { title: '제목' } }).success).toBe(true)
  expect(deedSchema.safeParse({ ...edit, after: { text: '다른 글' } }).success).toBe(false)
  expect(deedSchema.safeParse({ ...edit, after: { publishedOn: '어제' } }).success).toBe(false)
})

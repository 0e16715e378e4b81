import { expect, it, test } from 'vitest'
import { CARD_SIZE, type Card, cardPicture } from '@/lib/exports/picture/card'
import { HOSTILE_TEXTS } from '@/tests/setup/hostile-text'

const draw = (change: Partial<Card> = {}) =>
  cardPicture({
    kind: '기관 · 진흥원',
    title: '안양산업진흥원',
    value: null,
    facts: [],
    siteName: '지식베이스',
    ...change,
  })
const texts = (svg: string) =>
  [...svg.matchAll(/<text [^>]*y="(\d+)" font-size="([\d.]+)"[^>]*>([^<]*)</g)].map(([, y, size, text]) => ({
    y: Number(y),
    size: Number(size),
    text: text ?? '',
  }))

it('has what the page is, its name, and whose site it is', () => {
  expect(texts(draw()).map(({ text }) => text)).toEqual(['기관 · 진흥원', '안양산업진흥원', '지식베이스'])
})

it('shows a value larger than the words', () => {
  const found = texts(draw({ value: '약 53억원' }))
  const value = found.find(({ text }) => text === '약 53억원')
  expect(Math.max(...found.map(({ size }) => size))).toBe(value?.size)
})

test.each([
  ['a long title', { title: '긴 제목이 이어지는 기사 '.repeat(12) }],
  ['long facts', { facts: Array.from({ length: 9 }, () => '“아주 긴 근거 문장이 이어진다.” '.repeat(9)) }],
  [
    'everything',
    { title: '가'.repeat(90), value: `약 ${'1,000'.repeat(9)}억원`, facts: ['나'.repeat(400), '다'] },
  ],
])('keeps %s inside the picture, above the line', (_, change) => {
  const found = texts(draw(change))
  const site = found.pop()
  expect(site?.text).toBe('지식베이스')
  for (const { y } of found) expect(y).toBeLessThan(CARD_SIZE.height - 84)
})

test.each(HOSTILE_TEXTS)('a name like %j is a name', (title) => {
  expect(draw({ title, facts: [title] })).not.toMatch(/<script|<f>|<c /)
})

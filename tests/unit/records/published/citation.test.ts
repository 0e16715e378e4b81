import { describe, expect, test } from 'vitest'
import {
  articleCitation,
  articleDate,
  dateText,
  figureCitation,
  sourceLine,
} from '@/lib/records/published/citation'
import { buildFigure } from '@/tests/unit/compare/build-figure'

const { article } = buildFigure()
const nameless = {
  ...article,
  title: null,
  publisher: null,
  author: null,
  publishedOn: null,
  publishedYear: null,
}

test.each([
  ['2025-12-17', '2025.12.17'],
  ['2021-10', '2021.10'],
  ['2021', '2021'],
])('%s is written %s', (iso, text) => {
  expect(dateText(iso)).toBe(text)
})

describe('a source', () => {
  test('is dated as far as is known', () => {
    expect(articleDate(article)).toBe('2022.01.01')
    expect(articleDate({ publishedOn: null, publishedYear: 2013 })).toBe('2013년')
    expect(articleDate(nameless)).toBe('날짜 미상')
  })

  test('says what is not known instead of leaving it out', () => {
    expect(sourceLine(article)).toBe('신문 · 2022.01.01')
    expect(sourceLine(nameless)).toBe('매체 미상 · 날짜 미상')
  })

  test('is cited with author, heading, publisher and date', () => {
    expect(articleCitation({ ...article, author: '정영창' })).toBe('정영창, 「제목」, 신문, 2022.01.01.')
    expect(articleCitation(nameless)).toBe('「제목」, 매체 미상, 날짜 미상.')
  })
})

test('a figure is cited by its sentence and an address', () => {
  const cited = figureCitation(buildFigure(), 'http://site/metrics/1')
  expect(cited).toBe('“100억원을 지원했다.” 「제목」, 신문, 2022.01.01. http://site/metrics/1')
})

import { describe, expect, it } from 'vitest'
import { archiveColumns } from '@/lib/exports/archive-columns'
import { cellsOf, headingsOf } from '@/lib/exports/column'
import { figureColumns } from '@/lib/exports/figure-columns'
import type { Figure } from '@/lib/records/published/figure'
import { buildFigure } from '@/tests/unit/compare/build-figure'

const columns = figureColumns('https://kb.example')

function rowOf(figure: Figure, wording: 'words' | 'codes') {
  const cells = cellsOf(columns, figure, wording)
  return Object.fromEntries(headingsOf(columns, wording).map((heading, index) => [heading, cells[index]]))
}

describe('a figure as a row', () => {
  it('is in codes what the record says', () => {
    const figure = buildFigure({
      qualifier: 'approx',
      raw: '약 100억원',
      sentenceStart: 40,
      start: 42,
      end: 48,
    })
    expect(rowOf(figure, 'codes')).toMatchObject({
      id: figure.id,
      value: 10_000_000_000,
      unit: 'KRW',
      raw: '약 100억원',
      qualifier: 'approx',
      kind: 'support-amount',
      yearBasis: 'stated',
      compareClass: 'support',
      quote: figure.sentence,
      start: 42,
      end: 48,
      quoteStart: 40,
      url: `https://kb.example/metrics/${figure.id}`,
    })
  })

  it('is in words what a reader says', () => {
    expect(rowOf(buildFigure({ qualifier: 'approx' }), 'words')).toMatchObject({
      단위: '원',
      '읽기 쉬운 값': '약 100억원',
      정확도: '약',
      종류: '지원금액',
      상태: '실적',
      '연도 근거': '기사에 적힘',
      '비교 기준': '지원금',
      시·도: '경기도',
    })
  })

  it('shows the opening words of an article whose title is not known, and no title where records are kept', () => {
    const article = { ...buildFigure().article, title: null, heading: '안양시는…' }
    expect(rowOf(buildFigure({ article }), 'words')['기사 제목']).toBe('안양시는…')
    expect(rowOf(buildFigure({ article }), 'codes').articleTitle).toBeNull()
  })

  it('leaves empty what is not known', () => {
    const unknown = buildFigure({ year: null, yearBasis: null, compareClass: null, region: null })
    expect(rowOf(unknown, 'words')).toMatchObject({
      연도: null,
      '연도 근거': null,
      '비교 기준': null,
      지역: null,
    })
  })

  it('has each heading once, in words and in codes, and each has a meaning', () => {
    const all = archiveColumns('https://kb.example')
    for (const wording of ['words', 'codes'] as const) {
      const headings = headingsOf(all, wording)
      expect(new Set(headings).size).toBe(headings.length)
    }
    for (const { meaning } of all) expect(meaning).not.toBe('')
  })
})

import { describe, expect, it } from 'vitest'
import { align } from '@/lib/compare/align'
import { chartOf } from '@/lib/compare/chart'
import { chartNotes } from '@/lib/compare/chart-notes'
import { emptyCompareState } from '@/lib/compare/state'
import type { Figure } from '@/lib/records/published/figure'
import { ANYANG, buildFigure, GIMPO } from '@/tests/unit/compare/build-figure'

function notesOf(figures: Figure[]): string {
  const comparison = align(figures, [ANYANG, GIMPO], emptyCompareState())
  const chart = chartOf(comparison)
  return chart === null ? '' : chartNotes(chart, comparison).join(' ')
}

describe('notes of a chart', () => {
  it.each([
    ['approx', '점선'],
    ['at-least', '화살'],
    ['over', '화살'],
    ['up-to', '빗금'],
  ] as const)('explain the mark of %s, and only where it occurs', (qualifier, mark) => {
    expect(notesOf([buildFigure({ qualifier })])).toContain(mark)
    expect(notesOf([buildFigure()])).not.toContain(mark)
  })

  it('name the sources, each once, and count their articles', () => {
    const article = { ...buildFigure().article, slug: 'other' }
    expect(notesOf([buildFigure(), buildFigure({ region: GIMPO, article })])).toBe('출처 신문 기사 2건.')
  })

  it('say that several figures of one city were not added', () => {
    expect(notesOf([buildFigure(), buildFigure({ value: 1, label: '다른 지원' })])).toContain(
      '더하지 않았습니다',
    )
  })
})

import { describe, expect, test } from 'vitest'
import { align } from '@/lib/compare/align'
import { describe as describeComparison } from '@/lib/compare/describe'
import type { Figure } from '@/lib/records/published/figure'
import { ANYANG, buildFigure, GIMPO } from '@/tests/unit/compare/build-figure'

const told = (figures: Figure[], years: number[] = []) =>
  describeComparison(align(figures, [ANYANG, GIMPO], { measure: null, status: null, years }), 'auto')

describe('the sentence above the chart', () => {
  test('names the largest and the smallest', () => {
    const figures = [buildFigure(), buildFigure({ region: GIMPO, value: 5_000_000_000 })]
    expect(told(figures)).toBe(
      '2021년 지원금은 실적 기준으로 안양시가 가장 크고(100억원) 김포시가 가장 작습니다(50억원).',
    )
  })

  test('names who has no figure', () => {
    expect(told([buildFigure()])).toBe(
      '2021년 지원금은 실적 기준으로 안양시 100억원입니다. 김포시는 이 해의 자료가 없습니다.',
    )
  })

  test('does not rank what is only a bound', () => {
    const figures = [buildFigure({ qualifier: 'at-least' }), buildFigure({ region: GIMPO, value: 2 })]
    expect(told(figures)).toContain('순서는 확정할 수 없습니다')
  })

  test('says that several figures of one city were not added', () => {
    const figures = [buildFigure(), buildFigure({ value: 3 }), buildFigure({ region: GIMPO, value: 2 })]
    expect(told(figures)).toContain('더하지 않았습니다')
  })

  test('says when there is nothing', () => {
    expect(told([])).toContain('자료가 없습니다')
    expect(told([buildFigure()], [1999])).toContain('자료가 없습니다')
  })

  test('equal values have no order', () => {
    expect(told([buildFigure(), buildFigure({ region: GIMPO })])).toContain('수치가 같습니다(100억원)')
  })
})

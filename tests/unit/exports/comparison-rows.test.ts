import { describe, expect, it } from 'vitest'
import { align } from '@/lib/compare/align'
import { quotientsOf } from '@/lib/compare/per-unit'
import { emptyCompareState } from '@/lib/compare/state'
import { cellsOf } from '@/lib/exports/column'
import { comparisonColumns, comparisonRows } from '@/lib/exports/comparison-rows'
import type { Figure } from '@/lib/records/published/figure'
import { ANYANG, buildFigure, GIMPO } from '@/tests/unit/compare/build-figure'

function rowsOf(figures: Figure[]) {
  const comparison = align(figures, [ANYANG, GIMPO], emptyCompareState())
  return comparisonRows(comparison, quotientsOf(comparison, figures))
}
const columns = comparisonColumns('https://kb.example')
const read = (rows: ReturnType<typeof rowsOf>, key: string, wording: 'words' | 'codes' = 'codes') => {
  const at = columns.findIndex((column) => column.key === key)
  return rows.map((row) => cellsOf(columns, row, wording)[at])
}

describe('a comparison as rows', () => {
  it('has a row for each gap: never 0, never another year’s value', () => {
    const rows = rowsOf([buildFigure({ year: 2021 }), buildFigure({ year: 2019, region: GIMPO, value: 5 })])
    expect(read(rows, 'place')).toEqual(['compared', 'gap', 'gap', 'compared'])
    expect(read(rows, 'region')).toEqual(['안양시', '김포시', '안양시', '김포시'])
    expect(read(rows, 'year')).toEqual([2021, 2021, 2019, 2019])
    expect(read(rows, 'value')).toEqual([1e10, null, null, 5])
    expect(read(rows, 'valueText', 'words')).toEqual(['100억원', '자료 없음', '자료 없음', '5원'])
    expect(read(rows, 'remark')).toEqual([
      null,
      expect.stringContaining('2019'),
      expect.stringContaining('2021'),
      null,
    ])
  })

  it('lists what stands apart last, each with the reason', () => {
    const rows = rowsOf([buildFigure(), buildFigure({ status: 'plan' }), buildFigure({ year: null })])
    expect(read(rows, 'place', 'words')).toEqual(['비교', '자료 없음', '따로', '따로'])
    expect(read(rows, 'remark').slice(2)).toEqual([
      expect.stringContaining('계획'),
      expect.stringContaining('연도를 알 수 없어'),
    ])
  })

  it('keeps all figures of one city and year', () => {
    expect(read(rowsOf([buildFigure({ value: 3 }), buildFigure({ value: 7 })]), 'value')).toEqual([
      7,
      3,
      null,
    ])
  })

  it('names the cities that have a programme of the same name', () => {
    const program = { slug: 'fund', name: '육성자금' }
    const rows = rowsOf([
      buildFigure({ program, id: 'here' }),
      buildFigure({ program: { slug: 'other', name: '김포시 육성자금' }, region: GIMPO, id: 'there' }),
    ])
    expect(read(rows, 'remark')).toEqual(['이름이 같은 사업: 김포시', '이름이 같은 사업: 안양시'])
  })

  it('has what was computed from two figures, marked and with its arithmetic', () => {
    const money = buildFigure({ value: 5.3e9 })
    const count = {
      unit: 'count',
      counter: '개사',
      kind: 'beneficiary-companies',
      compareClass: null,
    } as const
    const rows = rowsOf([money, buildFigure({ ...count, id: 'count-1', value: 201, label: '지원 기업' })])
    const computed = rows.filter(({ place }) => place === 'computed')
    expect(read(computed, 'place', 'words')).toEqual(['계산값'])
    expect(read(computed, 'value')).toEqual([26_370_000])
    expect(read(computed, 'valueText', 'words')).toEqual(['약 2,637만원'])
    expect(read(computed, 'unit', 'words')).toEqual(['원'])
    expect(read(computed, 'qualifier', 'words')).toEqual(['약'])
    expect(read(computed, 'status', 'words')).toEqual(['실적'])
    expect(read(computed, 'remark')[0]).toBe(`53억원 ÷ 201개사 (지원금액 ${money.id} ÷ 지원 기업 count-1)`)
    expect(read(computed, 'quote')).toEqual([null])
  })
})

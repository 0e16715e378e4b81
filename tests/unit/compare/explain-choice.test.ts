import { describe, expect, test } from 'vitest'
import { align } from '@/lib/compare/align'
import { explainChoice } from '@/lib/compare/explain-choice'
import type { Figure } from '@/lib/records/published/figure'
import { ANYANG, buildFigure, GIMPO } from '@/tests/unit/compare/build-figure'

const any = { measure: null, status: null, years: [] }
const firms = (given: Partial<Figure>) =>
  buildFigure({ kind: 'companies', compareClass: null, unit: 'count', ...given })
const explained = (...figures: Figure[]) => explainChoice(align(figures, [ANYANG, GIMPO], any), figures, any)

describe('what the page chose by itself', () => {
  test('money of one city gives way to what two have, and is named', () => {
    const choice = explained(buildFigure(), firms({ year: 2020 }), firms({ region: GIMPO, year: 2019 }))
    expect(choice.text).toContain('돈의 기준이 없어 기업 수를 보입니다')
    expect(choice.text).toContain('같은 해의 값이 두 곳 이상에 있지 않아')
    expect(choice.money).toEqual([{ measure: 'support', cities: ['안양시'] }])
  })

  test('money side by side needs no word', () => {
    expect(explained(buildFigure(), buildFigure({ region: GIMPO }))).toEqual({ text: '', money: [] })
  })

  test('a measure the reader asked for is not explained', () => {
    const figures = [firms({}), firms({ region: GIMPO }), buildFigure()]
    const state = { ...any, measure: 'companies' } as const
    expect(explainChoice(align(figures, [ANYANG, GIMPO], state), figures, state).money).toEqual([])
  })
})

describe('the basis that is chosen', () => {
  const basisOf = (...figures: Figure[]) => align(figures, [ANYANG, GIMPO], any).basis.measure

  test('cities side by side in one year beat cities in different years', () => {
    const apart = [buildFigure({ year: 2019 }), buildFigure({ region: GIMPO, year: 2020 })]
    const beside = [firms({}), firms({ region: GIMPO })]
    expect(basisOf(...apart, ...beside)).toBe('companies')
  })

  test('with as many cities, money beats counts', () => {
    const counts = [firms({}), firms({ region: GIMPO }), firms({ year: 2020 })]
    expect(basisOf(...counts, buildFigure(), buildFigure({ region: GIMPO }))).toBe('support')
  })
})

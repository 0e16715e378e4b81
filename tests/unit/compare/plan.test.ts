import { describe, expect, test } from 'vitest'
import { type ComparableCount, MOST_COMPARED, planComparison } from '@/lib/compare/plan'

const FREE = { measure: null, years: [] }

const count = (
  region: string,
  measure: ComparableCount['measure'],
  year: number | null,
  figures: number,
): ComparableCount => ({ region, measure, year, figures })

describe('what is read for a comparison', () => {
  test('everything, as long as that can stand side by side', () => {
    const counts = [count('anyang', 'support', 2021, MOST_COMPARED)]
    expect(planComparison(counts, FREE)).toEqual({ measure: null, years: null, otherYears: [] })
    expect(planComparison([], { ...FREE, measure: 'budget' })).toMatchObject({
      measure: 'budget',
      years: null,
    })
  })

  test('else the newest whole years of the measure that most cities have in one year', () => {
    const counts = [
      count('anyang', 'budget', 2023, 900),
      ...['anyang', 'gimpo'].flatMap((city) =>
        [2019, 2020, 2021].map((year) => count(city, 'support', year, 90)),
      ),
      count('gimpo', 'support', null, 30),
    ]
    expect(planComparison(counts, FREE)).toEqual({
      ...{ measure: 'support', years: [2021, 2020], otherYears: [2021, 2020, 2019] },
    })
    expect(planComparison(counts, { measure: 'budget', years: [] })).toMatchObject({ years: [2023] })
    expect(planComparison(counts, { measure: null, years: [2019] })).toMatchObject({ years: [2019] })
  })

  test('a measure nobody has leaves nothing to read', () => {
    const counts = [count('anyang', 'support', 2021, MOST_COMPARED + 1)]
    expect(planComparison(counts, { measure: 'area', years: [] })).toMatchObject({
      years: [],
      otherYears: [],
    })
  })
})

/** Says what was chosen for a reader who left it open, and why not something else. Pure. */
import { josa } from 'es-hangul'
import type { Comparison } from '@/lib/compare/align'
import { MEASURES, type Measure, measureOf } from '@/lib/compare/measure'
import type { CompareState } from '@/lib/compare/state'
import type { Figure } from '@/lib/records/published/figure'
import { COMPARE_CLASSES } from '@/lib/records/vocabulary'

export interface Choice {
  /** Korean sentences; empty when there is nothing to explain. */
  text: string
  /** Money that some of the cities have, for who wants to see it all the same. */
  money: { measure: Measure; cities: string[] }[]
}

export function explainChoice(
  comparison: Comparison,
  figures: readonly Figure[],
  state: Pick<CompareState, 'measure'>,
): Choice {
  const { measure } = comparison.basis
  const isSideBySide = comparison.rows.some(
    ({ cells }) => cells.filter((cell) => cell.figures.length > 0).length > 1,
  )
  const money = state.measure === null && !isMoney(measure) ? moneyOf(figures, comparison) : []
  return {
    text: [
      money.length > 0 && money.every(({ cities }) => cities.length < 2)
        ? `두 곳 이상에 있는 돈의 기준이 없어 ${josa(MEASURES[measure], '을/를')} 보입니다.`
        : '',
      comparison.rows.length > 0 && !isSideBySide
        ? '같은 해의 값이 두 곳 이상에 있지 않아, 해가 다른 값은 나란히 견주지 않았습니다.'
        : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    money,
  }
}

function moneyOf(figures: readonly Figure[], comparison: Comparison): Choice['money'] {
  const classes = Object.keys(COMPARE_CLASSES) as (keyof typeof COMPARE_CLASSES)[]
  return classes.flatMap((measure) => {
    const cities = comparison.regions
      .filter(({ slug }) =>
        figures.some((figure) => figure.region?.slug === slug && measureOf(figure) === measure),
      )
      .map(({ name }) => name)
    return cities.length === 0 ? [] : [{ measure, cities }]
  })
}

const isMoney = (measure: Measure): boolean => Object.hasOwn(COMPARE_CLASSES, measure)

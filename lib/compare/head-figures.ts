import { MEASURE_KEYS, measureOf } from '@/lib/compare/measure'
import { partsOfShown } from '@/lib/compare/parts'
import type { Figure } from '@/lib/records/published/figure'

const STATUS_ORDER = ['actual', 'cumulative', 'ongoing', 'plan', 'target', 'forecast']

/** The few figures that speak for a record: of each measure the newest fact, money first. Figures without a year don't. */
export function pickHeadFigures(figures: readonly Figure[], most: number): Figure[] {
  const dated = figures.filter((figure) => figure.year !== null)
  const parts = partsOfShown(dated, figures)
  const best = MEASURE_KEYS.flatMap((measure) => {
    const own = dated.filter((figure) => measureOf(figure) === measure && !parts.has(figure.id))
    return [...own].sort(byWeight)[0] ?? []
  })
  return best.slice(0, most)
}

const byWeight = (a: Figure, b: Figure): number =>
  Number(b.status === 'actual') - Number(a.status === 'actual') ||
  (b.year ?? 0) - (a.year ?? 0) ||
  STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
  b.value - a.value

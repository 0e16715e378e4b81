/** What to compare when the address does not say: that of which most cities have something. */
import { apartReason, type Basis } from '@/lib/compare/apart'
import { MEASURE_KEYS, type Measure, measureOf } from '@/lib/compare/measure'
import type { CompareState } from '@/lib/compare/state'
import type { Figure } from '@/lib/records/published/figure'
import { COMPARE_CLASSES, STATUSES, type Status } from '@/lib/records/vocabulary'

/** The basis of a comparison: what the state fixes stays, the rest is what shows the most cities. */
export function chooseBasis(
  figures: readonly Figure[],
  state: Pick<CompareState, 'measure' | 'status'>,
): Basis {
  const candidates = candidateBases(figures, state)
  const best = candidates
    .map((basis) => ({ basis, score: scoreOf(figures, basis) }))
    .reduce<{ basis: Basis; score: number[] } | null>(
      (winner, one) => (winner === null || isHigher(one.score, winner.score) ? one : winner),
      null,
    )
  return best?.basis ?? { measure: state.measure ?? 'support', status: state.status ?? 'actual', unit: 'KRW' }
}

/** Distinct combinations the figures have, in the order of the closed lists so that a tie is always settled alike. */
function candidateBases(
  figures: readonly Figure[],
  state: Pick<CompareState, 'measure' | 'status'>,
): Basis[] {
  const bases = new Map<string, Basis>()
  for (const figure of figures) {
    const measure = measureOf(figure)
    if (measure === null || (state.measure !== null && measure !== state.measure)) continue
    if (state.status !== null && figure.status !== state.status) continue
    const basis = { measure, status: figure.status, unit: figure.unit }
    bases.set(`${measure} ${figure.status} ${figure.unit}`, basis)
  }
  return [...bases.values()].sort(
    (a, b) => orderOf(a.measure, a.status) - orderOf(b.measure, b.status) || (a.unit === 'KRW' ? -1 : 1),
  )
}

const orderOf = (measure: Measure, status: Status): number =>
  MEASURE_KEYS.indexOf(measure) * 10 + Object.keys(STATUSES).indexOf(status)

/** What counts most comes first: cities that stand side by side in one year, cities at all, money, years, figures. */
function scoreOf(figures: readonly Figure[], basis: Basis): number[] {
  const fitting = figures.filter((figure) => apartReason(figure, basis) === null)
  const citiesIn = (some: readonly Figure[]) => new Set(some.map((figure) => figure.region?.slug)).size
  const years = [...new Set(fitting.map((figure) => figure.year))]
  const sideBySide = Math.max(
    0,
    ...years.map((year) => citiesIn(fitting.filter((figure) => figure.year === year))),
  )
  return [
    sideBySide > 1 ? sideBySide : 0,
    citiesIn(fitting),
    Object.hasOwn(COMPARE_CLASSES, basis.measure) ? 1 : 0,
    years.length,
    fitting.length,
  ]
}

/** Whether the first number that differs is the higher one. */
export function isHigher(score: readonly number[], than: readonly number[]): boolean {
  const at = score.findIndex((value, index) => value !== than[index])
  return at >= 0 && (score[at] ?? 0) > (than[at] ?? 0)
}

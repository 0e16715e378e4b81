import type { Figure } from '@/lib/records/published/figure'
import { COMPARE_CLASSES, METRIC_KINDS } from '@/lib/records/vocabulary'

/**
 * Counted things that mean the same in every city. Rates, cases and events are left out: two rates are of two
 * different things, so their kind alone does not make them comparable.
 */
const COUNTED = [
  'beneficiary-companies',
  'resident-companies',
  'companies',
  'employees',
  'jobs-created',
  'participants',
  'visitors',
  'area',
] as const satisfies readonly (keyof typeof METRIC_KINDS)[]

type Counted = (typeof COUNTED)[number]

/** What can be compared: a class of money, or a counted thing. */
export type Measure = keyof typeof COMPARE_CLASSES | Counted

const countedLabels = Object.fromEntries(COUNTED.map((kind) => [kind, METRIC_KINDS[kind]]))

/** Money first, in the order of the closed lists. */
export const MEASURES = { ...COMPARE_CLASSES, ...countedLabels } as Readonly<Record<Measure, string>>

export const MEASURE_KEYS = Object.keys(MEASURES) as [Measure, ...Measure[]]

/** Whether a text from outside names a measure. */
export const isMeasure = (text: string): text is Measure => Object.hasOwn(MEASURES, text)

/** States rather than flows: counted on a day of the year, they stand for that year. */
const STOCKS: readonly Measure[] = ['resident-companies', 'companies', 'employees', 'area']

export const isStock = (measure: Measure): boolean => STOCKS.includes(measure)

/** The measure a figure belongs to; null when it may not be compared at all. */
export function measureOf(figure: Pick<Figure, 'compareClass' | 'kind'>): Measure | null {
  if (figure.compareClass !== null) return figure.compareClass
  return COUNTED.find((kind) => kind === figure.kind) ?? null
}

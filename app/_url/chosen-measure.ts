import type { SearchParams } from '@/app/_url/page-props'
import { isMeasure, type Measure } from '@/lib/compare/measure'

/** `?measure=` of a page with a coverage map; null for none or an unknown one. */
export function chosenMeasure({ measure }: SearchParams): Measure | null {
  const asked = Array.isArray(measure) ? measure[0] : measure
  return asked !== undefined && isMeasure(asked) ? asked : null
}

/** `?rows=all`: a coverage map of every region, not only of those with most. */
export function asksForAllRows({ rows }: SearchParams): boolean {
  return rows === 'all'
}

/** What is said of a figure, in the form in which a person decides on it. Pure. */
import type { DraftFigure } from '@/lib/ingest/correct/draft'
import type { FigureFacts } from '@/lib/records/correction/facts'
import { nameKey } from '@/lib/records/names'

export function factsOf({ claim, agency, program }: DraftFigure): FigureFacts {
  const { value, unit, counter, kind, label, qualifier, status } = claim
  const { year, yearBasis, period, compareClass, regionCode } = claim
  return {
    ...{ value, unit, counter, kind, label, qualifier, status },
    ...{ year, yearBasis, period, compareClass, regionCode },
    agency,
    program,
  }
}

/** Sets the given facts of a figure; the others stay. */
export function setFacts(figure: DraftFigure, facts: Partial<FigureFacts>): void {
  const { agency, program, ...claim } = facts
  figure.claim = { ...figure.claim, ...claim }
  if (agency !== undefined) {
    figure.agency = agency
    figure.given = new Set([...figure.given, 'agency'])
  }
  if (program !== undefined) {
    figure.program = program
    figure.given = new Set([...figure.given, 'program'])
  }
}

/** What a figure means. Better words for it, or another reason for its year, leave it what it was. */
const MEANING = [
  'value',
  'unit',
  'kind',
  'qualifier',
  'status',
  'year',
  'compareClass',
  'regionCode',
] as const

/** Whether a figure still means what a person found right. */
export function meansTheSame(a: FigureFacts, b: FigureFacts): boolean {
  const keyOf = (owner: FigureFacts['agency']) => (owner === null ? null : nameKey(owner.name))
  return (
    MEANING.every((field) => a[field] === b[field]) &&
    keyOf(a.agency) === keyOf(b.agency) &&
    keyOf(a.program) === keyOf(b.program)
  )
}

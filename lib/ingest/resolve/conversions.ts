/** `23억 달러(약 2조5천억 원)`, `36만평(119만㎡)`: what is told of the figure holds of its conversion, too. */
import type { PlacedClaim } from '@/lib/ingest/resolve/carry-on'

const IN_BRACKET = /^\s?\(\s?(?:한화|우리\s?돈|미화)?\s?(?:로\s)?(?:약\s?)?$/
const isMoney = (unit: string) => /^[A-Z]{3}$/.test(unit)

function converts(text: string, { claim: first }: PlacedClaim, { claim: second }: PlacedClaim): boolean {
  const sameSort =
    (first.unit === 'm2' && second.unit === 'm2') ||
    (isMoney(first.unit) && isMoney(second.unit) && first.unit !== second.unit)
  return sameSort && first.end <= second.start && IN_BRACKET.test(text.slice(first.end, second.start))
}

/** @param placed in the order of the article */
export function likeConverted(placed: readonly PlacedClaim[], text: string): PlacedClaim[] {
  return placed.map((one, at) => {
    const first = placed[at - 1]
    if (!first || !converts(text, first, one)) return one
    const { kind, label, status, year, yearBasis, period, compareClass, agency, program, regionCode } =
      first.claim
    const told = { kind, label, status, year, yearBasis, period, compareClass, agency, program, regionCode }
    return {
      ...one,
      known: first.known,
      vague: first.vague,
      silent: first.silent,
      claim: { ...one.claim, ...told },
    }
  })
}

/** Figures that take their unit from the one they divide: `총 68억원(국비 54.4, 시비 13.6)`. */
import { readNumeral } from '@/lib/korean/numeral'
import type { Quantity } from '@/lib/measures/quantity'

/** Behind the total, perhaps after a particle or 규모: the bracket that divides it. */
const BRACKET = /^(?:\s?규모)?\s?\(([^()]{3,60})\)/
/** Who pays, and a number that nothing else gives a unit. */
const SHARE =
  /(국비|도비|시비|군비|구비|지방비|민자|민간|자부담|융자|보조|출연)\s?([\d,]+(?:\.\d+)?)(?=\s?[,·/)]|\s?$)/g
/** The last big unit of the total is the unit of its shares: `68억원`, `1조 2,000억 원`. */
const SCALE = /(조|억|천만|백만|만)\s?여?\s?(?:원|달러|불)?$/
const SCALES: Record<string, number> = { 조: 1e12, 억: 1e8, 천만: 1e7, 백만: 1e6, 만: 1e4 }

function sharesOf(text: string, total: Quantity): Quantity[] {
  const scale = SCALES[SCALE.exec(total.raw)?.[1] ?? '']
  const bracket = BRACKET.exec(text.slice(total.end, total.end + 70))
  if (scale === undefined || !bracket) return []
  const inside = total.end + bracket[0].indexOf('(') + 1
  return [...(bracket[1] ?? '').matchAll(SHARE)].flatMap((match): Quantity[] => {
    const printed = match[2] ?? ''
    const start = inside + match.index + match[0].length - printed.length
    const numeral = readNumeral(text, start)
    if (!numeral || numeral.end !== start + printed.length) return []
    const value = Math.round(numeral.value * scale)
    return [{ ...total, start, end: numeral.end, raw: printed, value, qualifier: 'exact' }]
  })
}

/**
 * The figures of a text together with the shares that print no unit of their own, in order.
 * @param quantities those that print their unit, in order
 */
export function withInheritedUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const money = quantities.filter(({ unit }) => /^[A-Z]{3}$/.test(unit))
  const shares = money.flatMap((total) => sharesOf(text, total))
  const free = shares.filter((it) =>
    quantities.every((other) => it.end <= other.start || other.end <= it.start),
  )
  return [...quantities, ...free].sort((a, b) => a.start - b.start)
}

/** Whether printed values can be one value, and whether parts make a total, within what 약 and 여 leave open. */

export type Amount = { value: number; qualifier: string }

/** Doubles: 12.5억 + 5.5억 may be off by less than a won. */
const NOISE = 1e-9
/** `300여명` may be 342, `약 20억원` hardly 27. */
const WIDEST_ROUNDING = 0.2
/** Parts that are further off than this do not make the total, however it is rounded. */
const WIDEST_SUM_ROUNDING = 0.03

/** The smallest place a printed value fills: 100,000,000 of 3억, 0.1 of 6.8. */
export function printedPlace(value: number): number {
  if (value === 0) return 1
  if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1]?.length ?? 0)
  let place = 1
  while (value % (place * 10) === 0) place *= 10
  return place
}

/** What the value may be, from least to most. */
function rangeOf({ value, qualifier }: Amount): [number, number] {
  const noise = Math.abs(value) * NOISE
  switch (qualifier) {
    case 'approx': {
      const open = Math.min(printedPlace(value), Math.abs(value) * WIDEST_ROUNDING)
      return [value - open, value + open]
    }
    case 'at-least':
    case 'over':
      return [value - noise, Number.POSITIVE_INFINITY]
    case 'up-to':
      return [Number.NEGATIVE_INFINITY, value + noise]
    default:
      return [value - noise, value + noise]
  }
}

/** Whether both can be true of one thing: `300여명` and `320명` can, `441억원` and `440억원` can't. */
export function agrees(a: Amount, b: Amount): boolean {
  const [fromA, toA] = rangeOf(a)
  const [fromB, toB] = rangeOf(b)
  return fromA <= toB && fromB <= toA
}

/** Whether the parts make the total: to the last digit, or as nearly as an approximate one among them is printed. */
export function addsUp(total: Amount, parts: readonly Amount[]): boolean {
  const sum = parts.reduce((all, part) => all + part.value, 0)
  const off = Math.abs(sum - total.value)
  const open = [total, ...parts]
    .filter(({ qualifier }) => qualifier === 'approx')
    .reduce((all, { value }) => all + printedPlace(value), 0)
  return (
    off <= Math.max(NOISE, WIDEST_SUM_ROUNDING * Number(open > 0)) * total.value &&
    off <= open + NOISE * total.value
  )
}

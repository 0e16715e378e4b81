/** How a value is shown: 억·만 with thousands separators, the way Korean readers write money. */

export type Measured = {
  /** In `unit`: won, not 억. */
  value: number
  /** ISO 4217 code, `percent`, `m2` or `count`. */
  unit: string
  /** Counter noun of a count, as printed: `개사`, `명`. */
  counter?: string | null
  qualifier?: string
}

const CURRENCY_NAMES: Record<string, string> = {
  KRW: '원',
  USD: ' 달러',
  EUR: ' 유로',
  JPY: ' 엔',
  CNY: ' 위안',
  GBP: ' 파운드',
}

const MYRIADS: readonly [number, string][] = [
  [1e16, '경'],
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
]

const grouped = new Intl.NumberFormat('ko-KR', { maximumFractionDigits: 4 })

/** Splits by 조, 억 and 만 and never rounds: 53,650,000,000 → `536억 5,000만`. */
export function formatMyriads(value: number): string {
  if (value < 0) return `-${formatMyriads(-value)}`
  const parts: string[] = []
  let rest = value
  for (const [size, name] of MYRIADS) {
    const count = Math.floor(rest / size)
    if (count > 0) parts.push(`${grouped.format(count)}${name}`)
    rest -= count * size
  }
  if (rest > 0 || parts.length === 0) parts.push(grouped.format(rest))
  return parts.join(' ')
}

/** Value and unit without the qualifier: `20억원`, `540만 달러`, `8,000㎡`, `6.8%`, `1,768개`. */
export function formatAmount({ value, unit, counter }: Measured): string {
  if (unit === 'percent') return counter === '%p' ? `${grouped.format(value)}%p` : `${grouped.format(value)}%`
  if (unit === 'm2') return `${grouped.format(value)}㎡`
  if (unit === 'count') return `${grouped.format(value)}${counter ?? ''}`
  const name = CURRENCY_NAMES[unit] ?? ` ${unit}`
  return `${formatMyriads(value)}${name}`
}

/** The value as a reader should take it, with its bound: `약 20억원`, `800건 초과`, `최대 3억원`. */
export function formatValue(measured: Measured): string {
  const amount = formatAmount(measured)
  switch (measured.qualifier) {
    case 'approx':
      return `약 ${amount}`
    case 'at-least':
      return `${amount} 이상`
    case 'over':
      return `${amount} 초과`
    case 'up-to':
      return `최대 ${amount}`
    default:
      return amount
  }
}

/** The unit alone, as a heading says it: `원`, `달러`, `%`, `㎡`, `개사`; null for a number that counts without a noun. */
export function unitName({ unit, counter }: Pick<Measured, 'unit' | 'counter'>): string | null {
  if (unit === 'count') return counter ?? null
  if (unit === 'percent') return counter === '%p' ? '%p' : '%'
  return unit === 'm2' ? '㎡' : (CURRENCY_NAMES[unit]?.trim() ?? unit)
}

/** The value to the last digit, for hover and copying: `5,300,000,000원`. */
export function formatExact({ value, unit, counter }: Measured): string {
  if (unit === 'percent' || unit === 'm2' || unit === 'count') return formatAmount({ value, unit, counter })
  return `${grouped.format(value)}${CURRENCY_NAMES[unit] ?? ` ${unit}`}`
}

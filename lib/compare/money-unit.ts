import { formatValue } from '@/lib/measures/format'
import type { Figure } from '@/lib/records/published/figure'

/** 단위 switch. `auto` writes money as people do (1,000억원); the others convert without rounding. */
export const MONEY_UNITS = {
  auto: { label: '자동', size: null },
  won: { label: '원', size: 1 },
  man: { label: '만원', size: 1e4 },
  million: { label: '백만원', size: 1e6 },
  eok: { label: '억원', size: 1e8 },
} as const

export type MoneyUnit = keyof typeof MONEY_UNITS

export const MONEY_UNIT_KEYS = Object.keys(MONEY_UNITS) as [MoneyUnit, ...MoneyUnit[]]

/** One won is 0.00000001억: eight digits keep every whole won exact. */
const unrounded = new Intl.NumberFormat('ko-KR', { maximumFractionDigits: 8 })

type Valued = Pick<Figure, 'value' | 'unit' | 'counter' | 'qualifier'>

/** The value in the chosen unit, with its bound (`약 70억원`, `800건 초과`). Only won is converted. */
export function formatIn(unit: MoneyUnit, figure: Valued): string {
  const { label, size } = MONEY_UNITS[unit]
  if (size === null || figure.unit !== 'KRW') return formatValue(figure)
  const bare = formatValue({ ...figure, value: 0 })
  return bare.replace('0원', `${unrounded.format(figure.value / size)}${label}`)
}

/** A value on the axis: money with its unit, a count without its counter noun, which the bars name. */
export function formatTick(unit: MoneyUnit, value: number, of: Pick<Figure, 'unit'>): string {
  return formatIn(unit, { value, unit: of.unit, counter: null, qualifier: 'exact' })
}

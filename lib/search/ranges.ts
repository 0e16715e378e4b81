/** The one table of what is searched by range. Index settings, filters, chips and the API's parameters follow from it. */
import { formatValue } from '@/lib/measures/format'

interface RangeShape {
  key: string
  /** Field of the search document: a number or several of which one must be inside, null for records that have none. */
  field: string
  labelKo: string
  /** Parameters of the page and of the API: whole numbers, both ends included. */
  minParam: string
  maxParam: string
  unit: string
}

export const RANGES = [
  {
    key: 'amount',
    field: 'amount',
    labelKo: '금액',
    minParam: 'amountMin',
    maxParam: 'amountMax',
    unit: 'KRW',
  },
  { key: 'count', field: 'count', labelKo: '수', minParam: 'countMin', maxParam: 'countMax', unit: 'count' },
  { key: 'years', field: 'year', labelKo: '연도', minParam: 'yearMin', maxParam: 'yearMax', unit: 'year' },
] as const satisfies readonly RangeShape[]

export type Range = (typeof RANGES)[number]
/** Whether a range has so few values, years, that the engine is asked for each between its bounds and compares none. */
export const isListed = ({ unit }: Range): boolean => unit === 'year'

/** What the facet of years may have. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2099]

/** The years between two bounds; none where the first is behind the last. */
export function yearsBetween(min: number | null, max: number | null): number[] {
  const first = Math.max(min ?? FIRST_YEAR, FIRST_YEAR)
  const last = Math.min(max ?? LAST_YEAR, LAST_YEAR)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}

/** The bounds in a search: null for an open end. */
export type RangeBounds = Record<Range['minParam'] | Range['maxParam'], number | null>

export const OPEN_RANGES: Readonly<RangeBounds> = {
  amountMin: null,
  amountMax: null,
  countMin: null,
  countMax: null,
  yearMin: null,
  yearMax: null,
}

/** 9 quadrillion won: larger numbers can't be told apart any more. */
export const LARGEST_BOUND = Number.MAX_SAFE_INTEGER

/** A bound as an address has it; null for what is none. */
export function parseBound(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,16}$/.test(text)) return null
  return Math.min(Number(text), LARGEST_BOUND)
}

/** Whether the range has a bound. */
export function isBounded(bounds: RangeBounds, { minParam, maxParam }: Range): boolean {
  return bounds[minParam] !== null || bounds[maxParam] !== null
}

/** `50억원 이상`, `50억원~100억원`, `2019년~2021년`. */
export function rangeLabel(bounds: RangeBounds, { minParam, maxParam, unit }: Range): string {
  const min = bounds[minParam]
  const max = bounds[maxParam]
  const shown = (value: number) => boundLabel(value, unit)
  if (min !== null && min === max) return shown(min)
  if (min !== null && max !== null) return `${shown(min)}~${shown(max)}`
  return min === null ? `${shown(max ?? 0)} 이하` : `${shown(min)} 이상`
}

/** One bound in words: `50억원`, `1,000`, `2021년`. */
export function boundLabel(value: number, unit: string): string {
  return unit === 'year' ? `${value}년` : formatValue({ value, unit })
}

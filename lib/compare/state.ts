/** What is compared ⇄ the address: the only place that reads or writes the compare page's URL parameters. */
import { isMeasure, type Measure } from '@/lib/compare/measure'
import { MONEY_UNITS, type MoneyUnit } from '@/lib/compare/money-unit'
import { regionTyped } from '@/lib/records/typed-region'
import { STATUSES, type Status } from '@/lib/records/vocabulary'

export const MAX_REGIONS = 6
const MAX_YEARS = 12
const REGION_SLUG = /^[a-z]+(-[a-z]+)*$/
const YEAR = /^(19|20)\d{2}$/

/** Null and empty mean "choose what shows most"; the page then says what was chosen. */
export interface CompareState {
  /** Slugs, in the order in which they are shown. */
  regions: string[]
  measure: Measure | null
  years: number[]
  status: Status | null
  unit: MoneyUnit
}

export type CompareParams = URLSearchParams | Record<string, string | string[] | undefined>

/** Reads any address. Never throws: what it does not know it drops, what is too much it cuts. */
export function parseCompareState(params: CompareParams): CompareState {
  const measure = valuesOf(params, 'measure')[0] ?? ''
  const status = valuesOf(params, 'status')[0] ?? ''
  const unit = valuesOf(params, 'unit')[0] ?? ''
  return {
    regions: unique(valuesOf(params, 'region').flatMap((value) => slugOf(value) ?? [])).slice(0, MAX_REGIONS),
    measure: isMeasure(measure) ? measure : null,
    years: yearsOf(valuesOf(params, 'year')),
    status: isKeyOf(STATUSES, status) ? status : null,
    unit: isKeyOf(MONEY_UNITS, unit) ? unit : 'auto',
  }
}

/** What the address names as a region and nobody knows, as it was typed: the page says so. */
export function unknownRegions(params: CompareParams): string[] {
  return unique(valuesOf(params, 'region').filter((value) => value !== '' && slugOf(value) === null))
}

/** Whether the address holds names as typed, or empty fields of the form: its state has a tidier address. */
export function hasTypedRegions(params: CompareParams): boolean {
  return valuesOf(params, 'region').some((value) => !REGION_SLUG.test(value))
}

/** A slug stays as it is; a name that was typed, with or without its province, becomes the slug of the one region it names. */
function slugOf(value: string): string | null {
  return REGION_SLUG.test(value) ? value : (regionTyped(value)?.slug ?? null)
}

/** The address of a state with `change` applied; canonical: fixed order, defaults left out. */
export function compareHref(state: CompareState, change: Partial<CompareState> = {}): string {
  const next = { ...state, ...change }
  const params = new URLSearchParams()
  for (const slug of next.regions) params.append('region', slug)
  if (next.measure !== null) params.set('measure', next.measure)
  for (const year of next.years) params.append('year', String(year))
  if (next.status !== null) params.set('status', next.status)
  if (next.unit !== 'auto') params.set('unit', next.unit)
  const query = params.toString()
  return query === '' ? '/compare' : `/compare?${query}`
}

export const emptyCompareState = (): CompareState => ({
  regions: [],
  measure: null,
  years: [],
  status: null,
  unit: 'auto',
})

function valuesOf(params: CompareParams, name: string): string[] {
  if (params instanceof URLSearchParams) return splitLists(params.getAll(name))
  const value = Object.hasOwn(params, name) ? params[name] : undefined
  if (value === undefined) return []
  return splitLists(Array.isArray(value) ? value : [value])
}

/** `region=anyang,gimpo` is easier to write by hand than a repeated parameter. */
const splitLists = (values: string[]) => values.flatMap((value) => value.split(',')).map((one) => one.trim())

const unique = <T>(values: T[]): T[] => [...new Set(values)]

const yearsOf = (values: string[]): number[] =>
  unique(values.filter((value) => YEAR.test(value)).map(Number))
    .sort((a, b) => a - b)
    .slice(0, MAX_YEARS)

const isKeyOf = <T extends object>(list: T, key: string): key is keyof T & string => Object.hasOwn(list, key)

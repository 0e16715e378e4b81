/** Money a firm or a worker: computed where one article-backed figure of each stands for the same owner, year and status. Pure. */
import type { Comparison } from '@/lib/compare/align'
import type { Figure } from '@/lib/records/published/figure'
import type { RegionReference } from '@/lib/records/published/reference'
import type { MetricKind, Qualifier } from '@/lib/records/vocabulary'

/** What money is divided by. */
export const PER_UNITS = {
  company: { label: '기업당', kind: 'beneficiary-companies' },
  employee: { label: '종사자당', kind: 'employees' },
} as const satisfies Record<string, { label: string; kind: MetricKind }>

export type PerUnit = keyof typeof PER_UNITS

export interface Quotient {
  per: PerUnit
  region: RegionReference
  year: number
  /** The money and the count, as printed in articles. */
  dividend: Figure
  divisor: Figure
  /** Four digits, in the money's unit. */
  value: number
  unit: string
  /** A rounded value is about so much; a bound of an operand bounds it too. */
  qualifier: Qualifier
}

const DIGITS = 4

/** All that can be computed for the money a comparison shows, in its order. @param figures all figures of its regions */
export function quotientsOf(comparison: Comparison, figures: readonly Figure[]): Quotient[] {
  if (!/^[A-Z]{3}$/.test(comparison.basis.unit)) return []
  const counts = countsByOwner(figures)
  return comparison.rows.flatMap(({ year, cells }) =>
    cells.flatMap(({ region, figures: money }) =>
      money.flatMap((dividend) =>
        (Object.keys(PER_UNITS) as PerUnit[]).flatMap((per) => {
          const divisor = divisorOf(dividend, counts.get(`${PER_UNITS[per].kind}|${ownerOf(dividend)}`) ?? [])
          const result = divisor === null ? null : divide(dividend, divisor)
          return divisor === null || result === null
            ? []
            : [{ per, region, year, dividend, divisor, ...result }]
        }),
      ),
    ),
  )
}

/** What may divide money, by kind and owner: thousands of figures are looked through once. */
function countsByOwner(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const kinds = new Set<MetricKind>(Object.values(PER_UNITS).map(({ kind }) => kind))
  const counts = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (!kinds.has(figure.kind) || figure.unit !== 'count' || figure.value <= 0 || figure.partOf !== null)
      continue
    const key = `${figure.kind}|${ownerOf(figure)}`
    counts.set(key, [...(counts.get(key) ?? []), figure])
  }
  return counts
}

/** The one count of the same owner, year and status; the same sentence settles which of several is meant. */
function divisorOf(money: Figure, fitting: readonly Figure[]): Figure | null {
  const beside = fitting.filter(
    ({ article, sentenceStart }) =>
      article.slug === money.article.slug && sentenceStart === money.sentenceStart,
  )
  const [first, ...others] = beside.length > 0 ? beside : fitting
  if (first === undefined) return null
  return others.every(({ value, qualifier }) => value === first.value && qualifier === first.qualifier)
    ? first
    : null
}

const ownerOf = ({ region, agency, program, year, status, period }: Figure): string =>
  [region?.slug, agency?.slug, program?.slug, year, status, period].join('|')

function divide(dividend: Figure, divisor: Figure): Pick<Quotient, 'value' | 'unit' | 'qualifier'> | null {
  const exact = dividend.value / divisor.value
  if (!Number.isFinite(exact) || exact <= 0) return null
  const atLeast = isLower(dividend.qualifier) || divisor.qualifier === 'up-to'
  const atMost = dividend.qualifier === 'up-to' || isLower(divisor.qualifier)
  // Bounds that pull both ways leave nothing to say.
  if (atLeast && atMost) return null
  const step = 10 ** Math.max(0, Math.floor(Math.log10(exact)) + 1 - DIGITS)
  const round = atLeast ? Math.floor : atMost ? Math.ceil : Math.round
  const value = round(exact / step) * step
  const isAbout = value !== exact || dividend.qualifier === 'approx' || divisor.qualifier === 'approx'
  const qualifier = atLeast ? 'at-least' : atMost ? 'up-to' : isAbout ? 'approx' : 'exact'
  return { value, unit: dividend.unit, qualifier }
}

const isLower = (qualifier: Qualifier): boolean => qualifier === 'at-least' || qualifier === 'over'

/** Puts the figures of several cities side by side, and keeps apart what must not stand there. Pure. */
import { type ApartReason, apartReason, type Basis, explainApart, isRelated } from '@/lib/compare/apart'
import { chooseBasis } from '@/lib/compare/choose-basis'
import { type Agreement, agreementOf, otherFigures } from '@/lib/compare/disagreement'
import { partsOfShown } from '@/lib/compare/parts'
import type { CompareState } from '@/lib/compare/state'
import type { Figure } from '@/lib/records/published/figure'
import type { RegionReference } from '@/lib/records/published/reference'

/** One city in one year. No figures means 자료 없음: it is never 0 and never another year's value. */
export interface Cell {
  region: RegionReference
  figures: Figure[]
  /** What other sources in the cell say of the same fact; only figures of which any says something. */
  agreements: (Agreement & { id: string })[]
  /** Years of this city that do have a figure on the same basis. */
  otherYears: number[]
}

export interface Row {
  year: number
  cells: Cell[]
}

export interface ApartGroup {
  reason: ApartReason
  /** What differs, in Korean. */
  explanation: string
  figures: Figure[]
}

export interface Comparison {
  basis: Basis
  regions: RegionReference[]
  /** Newest first. */
  rows: Row[]
  apart: ApartGroup[]
  /** All years that have a figure on this basis, newest first, whether chosen or not. */
  years: number[]
}

/**
 * @param figures all figures of the regions, of whatever measure
 * @param regions in the order in which they are to be shown
 */
export function align(
  figures: readonly Figure[],
  regions: readonly RegionReference[],
  state: Pick<CompareState, 'measure' | 'status'> & { years: readonly number[] },
): Comparison {
  const slugs = new Set(regions.map((region) => region.slug))
  const own = figures.filter((figure) => figure.region !== null && slugs.has(figure.region.slug))
  const basis = chooseBasis(own, state)
  const comparable = own.filter((figure) => apartReason(figure, basis) === null)
  const parts = partsOfShown(comparable, own)
  const fitting = comparable.filter((figure) => !parts.has(figure.id))
  const years = newestFirst(fitting.flatMap((figure) => figure.year ?? []))
  const shown = state.years.length > 0 ? newestFirst(state.years) : years
  return {
    basis,
    regions: [...regions],
    rows: shown.map((year) => ({ year, cells: regions.map((region) => cellOf(region, year, fitting)) })),
    apart: groupApart(own, basis, parts),
    years,
  }
}

function cellOf(region: RegionReference, year: number, fitting: readonly Figure[]): Cell {
  const own = fitting.filter((figure) => figure.region?.slug === region.slug)
  const figures = own.filter((figure) => figure.year === year).sort((a, b) => b.value - a.value)
  const otherYears = newestFirst(own.flatMap((figure) => figure.year ?? [])).filter((other) => other !== year)
  return { region, figures, agreements: agreementsIn(figures), otherYears }
}

function agreementsIn(figures: readonly Figure[]): Cell['agreements'] {
  return figures
    .map((figure) => ({ id: figure.id, ...agreementOf(otherFigures(figure, figures)) }))
    .filter(({ same, different }) => same + different > 0)
}

function groupApart(figures: readonly Figure[], basis: Basis, parts: ReadonlySet<string>): ApartGroup[] {
  const groups = new Map<string, ApartGroup>()
  for (const figure of figures) {
    const reason = apartReason(figure, basis) ?? (parts.has(figure.id) ? 'part-of-total' : null)
    if (reason === null || !isRelated(figure, basis)) continue
    const explanation = explainApart(reason, figure, basis)
    const group = groups.get(explanation) ?? { reason, explanation, figures: [] }
    group.figures.push(figure)
    groups.set(explanation, group)
  }
  return [...groups.values()]
}

const newestFirst = (years: readonly number[]): number[] => [...new Set(years)].sort((a, b) => b - a)

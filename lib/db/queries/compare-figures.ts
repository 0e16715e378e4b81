/** The figures of a comparison: the regions' own, not those of regions in them, for a district's figure is a part of its city's. */
import { measureOf } from '@/lib/compare/measure'
import { PER_UNITS } from '@/lib/compare/per-unit'
import { type ComparisonPlan, MOST_COMPARED, planComparison } from '@/lib/compare/plan'
import type { CompareState } from '@/lib/compare/state'
import type { Database } from '@/lib/db/client'
import { readComparableCounts } from '@/lib/db/queries/coverage'
import { type FigureFilter, listFigureIds, readFiguresById } from '@/lib/db/queries/figures'
import { regionBySlug } from '@/lib/records/gazetteer'
import type { Figure } from '@/lib/records/published/figure'
import { COMPARE_CLASSES } from '@/lib/records/vocabulary'

/** With those that are read to say why they stand apart, or that no page could compare. */
const MOST_FIGURES = 2 * MOST_COMPARED
/** Of what money is divided by, and of other money. */
const MOST_DIVISORS = 200
const MOST_APART = 60

export interface ReadToCompare {
  figures: Figure[]
  plan: ComparisonPlan
}

/** What a comparison needs; of regions with more figures than can stand side by side whole years of one measure. */
export async function readToCompare(
  db: Database,
  state: Pick<CompareState, 'measure'> & { regions: readonly string[]; years: readonly number[] },
): Promise<ReadToCompare> {
  const regionCodes = state.regions.flatMap((slug) => regionBySlug(slug)?.code ?? [])
  const plan = planComparison(await readComparableCounts(db, regionCodes), state)
  const ids = await idsToRead(db, regionCodes, plan)
  const figures = await readFiguresById(db, ids)
  return { plan, figures: figures.filter((figure) => measureOf(figure) !== null || isMoney(figure.unit)) }
}

async function idsToRead(
  db: Database,
  regionCodes: readonly string[],
  { measure, years }: ComparisonPlan,
): Promise<string[]> {
  if (measure === null || years === null) return await listFigureIds(db, { regionCodes }, MOST_FIGURES)
  const shared = { regionCodes, years }
  const isOfMoney = Object.hasOwn(COMPARE_CLASSES, measure)
  const asked: (readonly [FigureFilter, number])[] = [
    [{ ...shared, ...(isOfMoney ? { compareClasses: [measure] } : { kinds: [measure] }) }, MOST_COMPARED],
    ...(isOfMoney
      ? [
          [{ ...shared, kinds: DIVISORS }, MOST_DIVISORS] as const,
          [{ ...shared, compareClasses: CLASSES.filter((one) => one !== measure) }, MOST_APART] as const,
        ]
      : []),
  ]
  const lists = await Promise.all(asked.map(([filter, most]) => listFigureIds(db, filter, most)))
  return [...new Set(lists.flat())]
}

const CLASSES = Object.keys(COMPARE_CLASSES)
const DIVISORS = Object.values(PER_UNITS).map(({ kind }) => kind)

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

import { measureOf } from '@/lib/compare/measure'
import type { Database } from '@/lib/db/client'
import { listFigures } from '@/lib/db/queries/figures'
import { regionBySlug } from '@/lib/records/gazetteer'
import type { Figure } from '@/lib/records/published/figure'

const MOST_FIGURES = 3000

/** The regions' own figures, not those of regions in them: a district's figure is a part of its city's. */
export async function readComparedFigures(db: Database, slugs: readonly string[]): Promise<Figure[]> {
  const regionCodes = slugs.flatMap((slug) => regionBySlug(slug)?.code ?? [])
  if (regionCodes.length === 0) return []
  const { items } = await listFigures(db, { regionCodes }, { skip: 0, take: MOST_FIGURES })
  return items.filter((figure) => measureOf(figure) !== null || isMoney(figure.unit))
}

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

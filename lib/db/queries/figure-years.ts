/** Which years one page of a list of figures shows, from the kept counts: what stands before them need not be read. */
import type { Database } from '@/lib/db/client'
import { type CountFilter, countByYear } from '@/lib/db/queries/record-counts'

export interface YearsOfPage {
  /** Newest and oldest year of the page; null when all of it is undated. */
  dated: { newest: number; oldest: number } | null
  /** Whether it reaches those without a year, which come last. */
  undated: boolean
  /** So many figures of these years stand before the page. */
  skip: number
}

/** @returns null when the list ends before the page */
export async function yearsOfPage(
  db: Database,
  filter: CountFilter,
  page: { skip: number; take: number },
): Promise<YearsOfPage | null> {
  return yearsAmong(await countByYear(db, filter), page)
}

/** @param counts of each year, newest first, those without one (null) last */
export function yearsAmong(
  counts: readonly (readonly [year: number | null, count: number])[],
  { skip, take }: { skip: number; take: number },
): YearsOfPage | null {
  let before = 0
  const shown = counts.flatMap(([year, count]) => {
    const [first, last] = [before, before + count]
    before = last
    return last > skip && first < skip + take ? [{ year, first }] : []
  })
  const years = shown.flatMap(({ year }) => year ?? [])
  const [start] = shown
  const [newest, oldest] = [years[0], years.at(-1)]
  if (start === undefined) return null
  return {
    dated: newest === undefined || oldest === undefined ? null : { newest, oldest },
    undated: years.length < shown.length,
    skip: skip - start.first,
  }
}

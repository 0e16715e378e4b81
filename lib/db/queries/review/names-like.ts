import type { Database } from '@/lib/db/client'
import { toRegionReference } from '@/lib/db/queries/references'
import type { NameOffer } from '@/lib/db/queries/review/typed-names'
import { provinceOf, regionBySlug } from '@/lib/records/gazetteer'
import type { RegionReference } from '@/lib/records/published/reference'
import { similarNames } from '@/lib/records/similar-names'

const MOST_OFFERED = 5
const MOST_COMPARED = 3_000

const columns = { id: true, slug: true, name: true, regionCode: true } as const

/** Other records of the same region or its province, or of none, with a name most like its own: it may be one of them. */
export async function namesLike(
  db: Database,
  of: 'agency' | 'program',
  record: { id: string; name: string; region: RegionReference | null },
): Promise<NameOffer[]> {
  const region = record.region === null ? undefined : regionBySlug(record.region.slug)
  const place =
    region === undefined
      ? {}
      : { OR: [{ regionCode: null }, { regionCode: { in: [region.code, provinceOf(region).code] } }] }
  const where = { ...place, id: { not: record.id } }
  const rows = await (of === 'agency'
    ? db.agency.findMany({ where, select: columns, take: MOST_COMPARED })
    : db.program.findMany({ where, select: columns, take: MOST_COMPARED }))
  return similarNames(record.name, rows, MOST_OFFERED).map(({ regionCode, ...row }) => ({
    ...row,
    region: toRegionReference(regionCode),
  }))
}

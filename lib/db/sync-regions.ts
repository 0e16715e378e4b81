import type { Database } from '@/lib/db/client'
import { REGIONS } from '@/lib/records/gazetteer'

type RegionRow = Awaited<ReturnType<Database['region']['findMany']>>[number]

const WANTED: readonly RegionRow[] = REGIONS.map(
  ({ code, slug, name, shortName, level, provinceCode, parentCode }) => ({
    code,
    slug,
    name,
    shortName,
    level,
    provinceCode,
    parentCode,
  }),
)

/**
 * Copies the gazetteer into the Region rows. Writes nothing when they agree.
 * @returns whether something was written.
 */
export async function syncRegions(db: Database): Promise<boolean> {
  const differing = await differingRegions(db)
  if (differing.length === 0) return false
  await db.$transaction(async (tx) => {
    const known = new Set((await tx.region.findMany({ select: { code: true } })).map(({ code }) => code))
    // One statement for all: a parent and its child may come in it together.
    await tx.region.createMany({ data: differing.filter(({ code }) => !known.has(code)) })
    for (const region of differing.filter(({ code }) => known.has(code))) {
      await tx.region.update({ where: { code: region.code }, data: region })
    }
  })
  return true
}

/** The gazetteer's regions whose row is missing or says something else. */
export async function differingRegions(db: Database): Promise<RegionRow[]> {
  const present = new Map((await db.region.findMany()).map((row) => [row.code, JSON.stringify(ordered(row))]))
  return WANTED.filter((region) => present.get(region.code) !== JSON.stringify(ordered(region)))
}

/** The same order of fields for both sides, so that they may be compared as text. */
function ordered(row: RegionRow): RegionRow {
  const { code, slug, name, shortName, level, provinceCode, parentCode } = row
  return { code, slug, name, shortName, level, provinceCode, parentCode }
}

/** Which programmes of other regions a programme is compared with: all of them, or in a large base those it may be like. */
import type { Database } from '@/lib/db/client'
import { countRecords } from '@/lib/db/queries/record-counts'
import { REGIONS, regionByCode } from '@/lib/records/gazetteer'
import { fullNameKey } from '@/lib/records/names'

/** Names of so many are compared in some ten milliseconds. */
const MOST_COMPARED = 2_000
/** In a larger base so many before a name and behind it, of all and of its field. */
const NEIGHBOURS = 250

export interface ComparedProgram {
  id: string
  name: string
  category: string
}

const select = { id: true, name: true, category: true } as const

export async function programsToCompare(db: Database, program: ComparedProgram): Promise<ComparedProgram[]> {
  const own = await db.program.findUnique({ where: { id: program.id }, select: { regionCode: true } })
  const elsewhere = { id: { not: program.id }, regionCode: { not: own?.regionCode ?? null } }
  if ((await countRecords(db, 'program')) <= MOST_COMPARED) {
    return await db.program.findMany({ where: elsewhere, select, orderBy: { id: 'asc' } })
  }
  const name = withoutPlace(program.name, own?.regionCode ?? null)
  const found = await Promise.all([
    db.program.findMany({ where: { ...elsewhere, fullKey: { in: keysElsewhere(name) } }, select }),
    ...[{}, { category: program.category }].flatMap((field) => [
      db.program.findMany({
        where: { ...elsewhere, ...field, name: { gte: name } },
        select,
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take: NEIGHBOURS,
      }),
      db.program.findMany({
        where: { ...elsewhere, ...field, name: { lt: name } },
        select,
        orderBy: [{ name: 'desc' }, { id: 'desc' }],
        take: NEIGHBOURS,
      }),
    ]),
  ])
  return [...new Map(found.flat().map((one) => [one.id, one])).values()]
}

/** 안양시 중소기업육성자금 is looked for as 중소기업육성자금, which others have too. */
function withoutPlace(name: string, regionCode: string | null): string {
  const region = regionCode === null ? undefined : regionByCode(regionCode)
  const said = [region?.name, region?.shortName].find(
    (place) => place !== undefined && name.startsWith(place),
  )
  const rest = name.slice(said?.length ?? 0).trim()
  return rest.length > 1 ? rest : name
}

/** What the address of a programme of this name comes from in each region, whether its name says the region or not. */
const keysElsewhere = (name: string): string[] => [
  ...new Set(REGIONS.map((region) => fullNameKey(name, region))),
]

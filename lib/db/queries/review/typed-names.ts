/** From what a person types into a field to the agency or programme it means. */
import type { Database } from '@/lib/db/client'
import { toRegionReference } from '@/lib/db/queries/references'
import { namesOfShape } from '@/lib/db/save/shape-names'
import type { ClaimName } from '@/lib/ingest/resolve/claim'
import { nameKey } from '@/lib/records/names'
import type { RegionReference } from '@/lib/records/published/reference'

export interface NameOffer {
  id: string
  slug: string
  name: string
  region: RegionReference | null
}

type Kind = 'agency' | 'program'

const columns = { id: true, slug: true, name: true, regionCode: true } as const

/** Records with this slug or id; else of this present name; else of this name in any form, present, former or short. */
export async function recordsNamed(db: Database, of: Kind, typed: string): Promise<NameOffer[]> {
  const exact = await find(db, of, { OR: [{ slug: typed }, { id: typed }] }, 1)
  if (exact.length > 0) return exact
  const current = await find(db, of, { name: typed }, MOST_OFFERED)
  if (current.length > 0) return current
  return await find(db, of, { id: { in: await ownersOf(db, of, nameKey(typed)) } }, MOST_OFFERED)
}

/** Grouped by the database: thousands of articles print the name of a ministry. */
async function ownersOf(db: Database, of: Kind, key: string): Promise<string[]> {
  const where = { OR: [{ key }, { fullKey: key }] }
  if (of === 'agency') {
    const rows = await db.agencyName.groupBy({ by: ['agencyId'], where })
    return rows.map(({ agencyId }) => agencyId)
  }
  const rows = await db.programName.groupBy({ by: ['programId'], where })
  return rows.map(({ programId }) => programId)
}

const MOST_OFFERED = 12

/** Records with a name that contains the letters, those whose name begins with them first. */
export async function offerNames(db: Database, of: Kind, typed: string): Promise<NameOffer[]> {
  const key = nameKey(typed)
  if (key === '') return []
  const letters = JSON.stringify(key).slice(1, -1)
  const begins = await shapesWith(db, of, `"key":"${letters}`, (name) => name.key.startsWith(key))
  const starting = await find(db, of, { id: { in: begins } }, MOST_OFFERED)
  if (starting.length === MOST_OFFERED) return starting
  const contain = await shapesWith(db, of, letters, ({ fullKey }) => fullKey.includes(key))
  const others = await find(db, of, { id: { in: contain } }, MOST_OFFERED)
  const known = new Set(starting.map(({ id }) => id))
  return [...starting, ...others.filter(({ id }) => !known.has(id))].slice(0, MOST_OFFERED)
}

/** Of one letter there are more than can be offered. */
const MOST_LOOKED_AT = 1_000

/**
 * Ids of records by what articles call them, from the shapes of what is said of them: there is one for each way to speak of a
 * record, and a name for each article that prints it.
 * @param json what the stored names contain
 */
async function shapesWith(
  db: Database,
  of: Kind,
  json: string,
  isMeant: (name: ClaimName) => boolean,
): Promise<string[]> {
  const given = {
    where: { names: { contains: json } },
    orderBy: { id: 'asc' },
    take: MOST_LOOKED_AT,
  } as const
  const rows = await (of === 'agency'
    ? db.agencyShape.findMany({ ...given, select: { agencyId: true, names: true } })
    : db.programShape.findMany({ ...given, select: { programId: true, names: true } }))
  return rows
    .filter(({ names }) => namesOfShape(names).some(isMeant))
    .map((row) => ('agencyId' in row ? row.agencyId : row.programId))
}

type Where = NonNullable<Parameters<Database['agency']['findMany']>[0]>['where'] &
  NonNullable<Parameters<Database['program']['findMany']>[0]>['where']

async function find(db: Database, of: Kind, where: Where, take: number): Promise<NameOffer[]> {
  const given = { where, select: columns, orderBy: [{ name: 'asc' }, { id: 'asc' }], take } as const
  const rows = await (of === 'agency'
    ? db.agency.findMany({ ...given, orderBy: [...given.orderBy] })
    : db.program.findMany({ ...given, orderBy: [...given.orderBy] }))
  return rows.map(({ regionCode, ...row }) => ({ ...row, region: toRegionReference(regionCode) }))
}

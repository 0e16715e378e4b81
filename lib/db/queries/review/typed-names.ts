/** From what a person types into a field to the agency or programme it means. */
import type { Database } from '@/lib/db/client'
import { toRegionReference } from '@/lib/db/queries/references'
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
  const key = nameKey(typed)
  return await find(db, of, { names: { some: { OR: [{ key }, { fullKey: key }] } } }, MOST_OFFERED)
}

const MOST_OFFERED = 12

/** Records with a name that contains the letters, those whose name begins with them first. */
export async function offerNames(db: Database, of: Kind, typed: string): Promise<NameOffer[]> {
  const key = nameKey(typed)
  if (key === '') return []
  const starting = await find(db, of, { names: { some: { key: { startsWith: key } } } }, MOST_OFFERED)
  if (starting.length === MOST_OFFERED) return starting
  const others = await find(db, of, { names: { some: { fullKey: { contains: key } } } }, MOST_OFFERED)
  const known = new Set(starting.map(({ id }) => id))
  return [...starting, ...others.filter(({ id }) => !known.has(id))].slice(0, MOST_OFFERED)
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

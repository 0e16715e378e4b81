import type { Database } from '@/lib/db/client'

/** All names of each record, its present one first. */
export type NamesOf = ReadonlyMap<string, string[]>

export async function namesOfAgencies(db: Database, ids: Iterable<string | null>): Promise<NamesOf> {
  const wanted = present(ids)
  if (wanted.length === 0) return new Map()
  const [records, names] = await Promise.all([
    db.agency.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } }),
    // Each name once, however many articles have it.
    db.agencyName.groupBy({ by: ['agencyId', 'name'], where: { agencyId: { in: wanted } } }),
  ])
  return collect(
    records,
    names.map(({ agencyId, name }) => ({ id: agencyId, name })),
  )
}

export async function namesOfPrograms(db: Database, ids: Iterable<string | null>): Promise<NamesOf> {
  const wanted = present(ids)
  if (wanted.length === 0) return new Map()
  const [records, names] = await Promise.all([
    db.program.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } }),
    db.programName.groupBy({ by: ['programId', 'name'], where: { programId: { in: wanted } } }),
  ])
  return collect(
    records,
    names.map(({ programId, name }) => ({ id: programId, name })),
  )
}

/** Names of several records, in order. */
export function namesFrom(names: NamesOf, ids: Iterable<string | null>): string[] {
  return [...new Set(present(ids).flatMap((id) => names.get(id) ?? []))]
}

/** The present name of each of several records. */
export function presentNames(names: NamesOf, ids: Iterable<string | null>): string[] {
  return [...new Set(present(ids).flatMap((id) => names.get(id)?.slice(0, 1) ?? []))]
}

function present(ids: Iterable<string | null>): string[] {
  return [...new Set(ids)].filter((id) => id !== null)
}

function collect(records: { id: string; name: string }[], names: { id: string; name: string }[]): NamesOf {
  const all = new Map(records.map(({ id, name }) => [id, [name]]))
  for (const { id, name } of names.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const known = all.get(id)
    if (known && !known.includes(name)) known.push(name)
  }
  return all
}

import { z } from 'zod'
import type { Database } from '@/lib/db/client'

/** All names of each record, its present one first. */
export type NamesOf = ReadonlyMap<string, string[]>

interface NameRow {
  id: string
  name: string
}

/**
 * Names are read from the shapes of claims: there are as many shapes as ways to speak of an agency, however many thousand
 * articles name it. Claims of a base from before shapes are looked through themselves.
 */
export async function namesOfAgencies(db: Database, ids: readonly string[]): Promise<NamesOf> {
  const wanted = [...ids]
  const [records, shapes] = await Promise.all([
    db.agency.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } }),
    db.agencyShape.findMany({ where: { agencyId: { in: wanted } }, select: { agencyId: true, names: true } }),
  ])
  const shaped = shapes.flatMap(({ agencyId, names }) => namesIn(agencyId, names))
  const older = withoutShape(wanted, shaped)
  const claimed =
    older.length === 0
      ? []
      : await db.agencyName.groupBy({ by: ['agencyId', 'name'], where: { agencyId: { in: older } } })
  return collect(records, [...shaped, ...claimed.map(({ agencyId, name }) => ({ id: agencyId, name }))])
}

export async function namesOfPrograms(db: Database, ids: readonly string[]): Promise<NamesOf> {
  const wanted = [...ids]
  const [records, shapes] = await Promise.all([
    db.program.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } }),
    db.programShape.findMany({
      where: { programId: { in: wanted } },
      select: { programId: true, names: true },
    }),
  ])
  const shaped = shapes.flatMap(({ programId, names }) => namesIn(programId, names))
  const older = withoutShape(wanted, shaped)
  const claimed =
    older.length === 0
      ? []
      : await db.programName.groupBy({ by: ['programId', 'name'], where: { programId: { in: older } } })
  return collect(records, [...shaped, ...claimed.map(({ programId, name }) => ({ id: programId, name }))])
}

const shapeNamesSchema = z.array(z.object({ name: z.string() }))

function namesIn(id: string, json: string): NameRow[] {
  return shapeNamesSchema.parse(JSON.parse(json)).map(({ name }) => ({ id, name }))
}

function withoutShape(ids: readonly string[], shaped: readonly NameRow[]): string[] {
  const known = new Set(shaped.map(({ id }) => id))
  return ids.filter((id) => !known.has(id))
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

function collect(records: readonly NameRow[], names: readonly NameRow[]): NamesOf {
  const others = new Map<string, Set<string>>()
  for (const { id, name } of names) others.set(id, (others.get(id) ?? new Set()).add(name))
  return new Map(
    records.map(({ id, name }) => [id, [...new Set([name, ...[...(others.get(id) ?? [])].sort()])]] as const),
  )
}

import type { Database } from '@/lib/db/client'

export interface AgencyFacts {
  type: string
  regionCode: string | null
}

/** What documents of an agency's programmes and figures say of it. */
export async function factsOfAgencies(
  db: Database,
  ids: Iterable<string | null>,
): Promise<(id: string | null) => AgencyFacts | null> {
  const rows = await db.agency.findMany({
    where: { id: { in: present(ids) } },
    select: { id: true, type: true, regionCode: true },
  })
  const facts = new Map(rows.map((row) => [row.id, row]))
  return (id) => (id === null ? null : (facts.get(id) ?? null))
}

/** The category of each programme. */
export async function categoriesOfPrograms(
  db: Database,
  ids: Iterable<string | null>,
): Promise<(id: string | null) => string | null> {
  const rows = await db.program.findMany({
    where: { id: { in: present(ids) } },
    select: { id: true, category: true },
  })
  const categories = new Map(rows.map(({ id, category }) => [id, category]))
  return (id) => (id === null ? null : (categories.get(id) ?? null))
}

function present(ids: Iterable<string | null>): string[] {
  return [...new Set(ids)].filter((id) => id !== null)
}

/** What agencies were called before, for lists. */
import type { Database } from '@/lib/db/client'
import { namesOfShape } from '@/lib/db/save/shape-names'

interface Named {
  id: string
  name: string
}

/**
 * Former names of agencies by their ids, each once. Read from the shapes of their claims: thousands of articles name a ministry
 * as it was called before (중소기업청), in a handful of ways.
 */
export async function readFormerNames(
  db: Database,
  agencies: readonly Named[],
): Promise<ReadonlyMap<string, string[]>> {
  if (agencies.length === 0) return new Map()
  const rows = await db.agencyShape.findMany({
    // All that is sought has it; most shapes don't, and need not be read.
    where: { agencyId: { in: agencies.map(({ id }) => id) }, names: { contains: '"kind":"former"' } },
    select: { agencyId: true, names: true },
  })
  const present = new Map(agencies.map(({ id, name }) => [id, name]))
  const former = new Map<string, Set<string>>()
  for (const { agencyId, names } of rows) {
    const own = former.get(agencyId) ?? new Set()
    former.set(agencyId, own)
    for (const { name, stored } of namesOfShape(names)) {
      if (stored?.kind === 'former' && name !== present.get(agencyId)) own.add(name)
    }
  }
  return new Map([...former].map(([id, names]) => [id, [...names].sort()]))
}

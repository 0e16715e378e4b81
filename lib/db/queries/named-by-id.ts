import type { Database } from '@/lib/db/client'
import { inBatches } from '@/lib/db/queries/in-batches'
import { namedColumns } from '@/lib/db/queries/references'

export interface Named {
  slug: string
  name: string
}

/** Agencies or programmes by their ids. */
export async function namedById(
  db: Database,
  kind: 'agency' | 'program',
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Named>> {
  const rows = await inBatches(ids, (some) => {
    const of = { where: { id: { in: some } }, select: { id: true, ...namedColumns } }
    return kind === 'agency' ? db.agency.findMany(of) : db.program.findMany(of)
  })
  return new Map(rows.map(({ id, ...named }) => [id, named]))
}

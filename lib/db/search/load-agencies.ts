import type { Database } from '@/lib/db/client'
import { chooseEvidence } from '@/lib/db/search/evidence-of'
import { namesFrom } from '@/lib/db/search/names-of'
import { namingSentences } from '@/lib/db/search/naming-sentences'
import type { Surroundings } from '@/lib/db/search/surroundings'
import { agencyTypeSchema } from '@/lib/records/vocabulary'
import type { AgencySource } from '@/lib/search/sources'

export async function loadAgencies(
  db: Database,
  ids: readonly string[],
  around: Surroundings,
): Promise<AgencySource[]> {
  const rows = await db.agency.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true, name: true, type: true, regionCode: true, parentId: true },
  })
  const names = await around.agencyNames(rows.flatMap(({ id, parentId }) => [id, parentId]))
  const sentences = await namingSentences(db, 'agencyId', ids, around)
  return rows.map((row) => ({
    kind: 'agency',
    id: row.id,
    slug: row.slug,
    names: namesFrom(names, [row.id]),
    type: agencyTypeSchema.parse(row.type),
    regionCode: row.regionCode,
    parentNames: namesFrom(names, [row.parentId]),
    evidence: chooseEvidence(sentences.get(row.id) ?? [], row.name),
  }))
}

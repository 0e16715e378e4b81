import type { Database } from '@/lib/db/client'
import { chooseEvidence, type EvidenceRow, evidenceColumns } from '@/lib/db/search/evidence-of'
import type { RegionSource } from '@/lib/search/sources'

/** A region may be named in every article; these are enough to choose from. */
const MOST_MENTIONS = 12

/** Regions that an article names; one that no article names any more is left out. */
export async function loadRegions(db: Database, codes: readonly string[]): Promise<RegionSource[]> {
  const rows = await db.region.findMany({
    where: { code: { in: [...codes] }, mentions: { some: {} } },
    select: {
      code: true,
      name: true,
      mentions: {
        select: { role: true, sentence: { select: evidenceColumns } },
        // `subject` comes after `mentioned`.
        orderBy: [{ role: 'desc' }, { id: 'asc' }],
        take: MOST_MENTIONS,
      },
    },
  })
  return rows.map(({ code, name, mentions }) => {
    const sentences: EvidenceRow[] = mentions.map(({ sentence }) => sentence)
    return { kind: 'region', code, evidence: chooseEvidence(sentences, name) }
  })
}

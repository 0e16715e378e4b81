import type { Database } from '@/lib/db/client'
import { chooseEvidence } from '@/lib/db/search/evidence-of'
import type { Surroundings } from '@/lib/db/search/surroundings'
import type { RegionSource } from '@/lib/search/sources'

/** A region may be named in every article; these are enough to choose from. */
const MOST_MENTIONS = 12

/** Regions that an article names; one that no article names any more is left out. */
export async function loadRegions(
  db: Database,
  codes: readonly string[],
  around: Surroundings,
): Promise<RegionSource[]> {
  const rows = await db.region.findMany({
    where: { code: { in: [...codes] }, mentions: { some: {} } },
    select: { code: true, name: true },
  })
  const sources: RegionSource[] = []
  for (const { code, name } of rows) {
    const mentions = await db.mention.findMany({
      where: { regionCode: code },
      select: { sentenceId: true },
      // `subject` comes after `mentioned`.
      orderBy: [{ role: 'desc' }, { id: 'asc' }],
      take: MOST_MENTIONS,
    })
    const sentences = await around.sentences(mentions.map(({ sentenceId }) => sentenceId))
    const shown = mentions.flatMap(({ sentenceId }) => sentences.get(sentenceId) ?? [])
    sources.push({ kind: 'region', code, evidence: chooseEvidence(shown, name) })
  }
  return sources
}

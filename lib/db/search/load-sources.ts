import type { Database } from '@/lib/db/client'
import { loadAgencies } from '@/lib/db/search/load-agencies'
import { loadMetrics } from '@/lib/db/search/load-metrics'
import { loadPrograms } from '@/lib/db/search/load-programs'
import { loadRegions } from '@/lib/db/search/load-regions'
import { loadSentences } from '@/lib/db/search/load-sentences'
import { recordIds } from '@/lib/db/search/record-ids'
import { Surroundings } from '@/lib/db/search/surroundings'
import type { RecordKind } from '@/lib/records/vocabulary'
import type { Source } from '@/lib/search/sources'

/**
 * What the documents of these records are built from. Records that are gone are left out.
 * @param around what records of other kinds in the same batch have read already
 */
export async function loadSources(
  db: Database,
  kind: RecordKind,
  ids: readonly string[],
  around = new Surroundings(db),
): Promise<Source[]> {
  switch (kind) {
    case 'region':
      return await loadRegions(db, ids, around)
    case 'agency':
      return await loadAgencies(db, ids, around)
    case 'program':
      return await loadPrograms(db, ids, around)
    case 'metric':
      return await loadMetrics(db, ids, around)
    case 'sentence':
      return await loadSentences(db, ids, around)
  }
}

export const SOURCE_KINDS: readonly RecordKind[] = ['region', 'agency', 'program', 'metric', 'sentence']

/** SQLite takes some thousands of values in one statement; this many records also fit in memory with all their names. */
const BATCH = 500

/** The sources of all records, by kinds and places, batch by batch: a large database never stands in memory. */
export async function* allSources(db: Database): AsyncGenerator<Source[]> {
  for (const kind of SOURCE_KINDS) {
    for await (const ids of recordIds(db, kind, BATCH)) yield await loadSources(db, kind, ids)
  }
}

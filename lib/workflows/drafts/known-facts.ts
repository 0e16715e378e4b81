import type { KnownSource } from '@/lib/ingest/read-article'
import type { DraftFacts } from '@/lib/records/draft/facts'

/** What a curator states wins over the text: they have the article before them. */
export function knownFromFacts({ rights, ...stated }: DraftFacts): KnownSource {
  return { rights, stated }
}

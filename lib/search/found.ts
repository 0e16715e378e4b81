/** What a search found, by the engine or by the database, before it is shown. */
import type { QueryNote } from '@/lib/search/answer'
import type { ShownDocument } from '@/lib/search/document'
import type { QueryToken } from '@/lib/search/query/query-plan'

export interface FoundDocument {
  document: ShownDocument
  score: number
}

export interface RecordsFound {
  /** One page of them. */
  found: FoundDocument[]
  total: number
  /** Field → value → count. */
  facets: Record<string, Record<string, number>>
  /** What to mark in texts. */
  tokens: QueryToken[]
  notes: QueryNote[]
  /** Something was searched for otherwise than it was typed. */
  rewritten: boolean
  /** Words near those asked for that find something, where nothing was found. */
  near?: string[]
}

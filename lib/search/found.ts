/** What a search found, by the engine or by the database, before it is shown. */
import type { QueryNote } from '@/lib/search/answer'
import type { ListedDocument, ShownDocument } from '@/lib/search/document'
import type { QueryToken } from '@/lib/search/query/query-plan'

export interface FoundDocument {
  document: ListedDocument
  score: number
}

/** A record of a group, named under the one that stands for the group. */
export type GroupMember = Pick<ShownDocument, 'group' | 'kind' | 'recordId' | 'href' | 'title'>

/** Field → value → count. A field that was not counted by is not there. */
export type FacetCounts = Record<string, Record<string, number>>

/** A page of a list of documents. */
export interface FoundList {
  /** Where results are grouped, one document for each group. */
  found: FoundDocument[]
  /** The other documents of those groups; those of `found` may be among them. */
  members: GroupMember[]
  /** Documents, those in groups too. */
  total: number
  pages: number
  facets: FacetCounts
}

export interface RecordsFound extends FoundList {
  /** What to mark in texts. */
  tokens: QueryToken[]
  notes: QueryNote[]
  /** Something was searched for otherwise than it was typed. */
  rewritten: boolean
  /** Words near those asked for that find something, where nothing was found. */
  near?: string[]
}

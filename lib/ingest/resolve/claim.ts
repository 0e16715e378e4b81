/** What the articles say, in the form in which claims of different articles are compared. */
import type { AgencyStanding, AgencyType, NameKind, ProgramCategory } from '@/lib/records/vocabulary'

export interface ClaimName {
  name: string
  /** See `nameKey` and `fullNameKey`. */
  key: string
  fullKey: string
  /** By the claim's own article. */
  kind: NameKind
  /** Its article has another record of this name. */
  isShared?: boolean
}

/** One article's word on one agency or program, or the word of several that say the very same. */
export interface Claim {
  id: string
  /** Where several say the same, the id of what they say. */
  articleId: string
  /** How many articles say so; one where nothing is said. */
  count?: number
  /** ISO date or as much as is known of it, `2013`; empty when unknown. Sorts as text. Of several the latest. */
  articleDate: string
  names: readonly ClaimName[]
  regionCode: string | null
}

export interface AgencyClaimFacts extends Claim {
  type: AgencyType
  standing: AgencyStanding
}

export interface ProgramClaimFacts extends Claim {
  category: ProgramCategory
  /** The merged agency that gives it, if the article says which. */
  agencyId: string | null
}

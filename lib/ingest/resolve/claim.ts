/** What the articles say, in the form in which claims of different articles are compared. */
import type { AgencyStanding, AgencyType, NameKind, ProgramCategory } from '@/lib/records/vocabulary'

export interface ClaimName {
  name: string
  /** See `nameKey` and `fullNameKey`. */
  key: string
  fullKey: string
  /** By the claim's own article. */
  kind: NameKind
}

/** One article's word on one agency or program. */
export interface Claim {
  id: string
  articleId: string
  /** ISO date or as much as is known of it, `2013`; empty when unknown. Sorts as text. */
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

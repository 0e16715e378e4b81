/** One thing to look at, with all that a person needs to decide on it. */
import type { IssueCode } from '@/lib/records/issue'
import type { AgencySummary, NameEvidence } from '@/lib/records/published/agency'
import type { Figure } from '@/lib/records/published/figure'
import type { ArticleReference, RegionReference } from '@/lib/records/published/reference'
import type { RegionRole } from '@/lib/records/vocabulary'

/** A stretch of an article as printed; offsets are inside `sentence`. */
export interface Quoted {
  sentence: string
  start: number
  end: number
}

export interface IssueItem {
  is: 'issue'
  id: string
  code: IssueCode
  message: string
  article: ArticleReference & { id: string }
  /** In the article's stored text; null when it is about the article as a whole. */
  place: { start: number; end: number } | null
  quoted: Quoted | null
}

export interface ReportItem {
  is: 'report'
  id: string
  createdAt: Date
  path: string
  text: string
  contact: string | null
}

export interface FigureItem {
  is: 'figure'
  figure: Figure
}

export interface DisagreementItem {
  is: 'disagreement'
  figures: Figure[]
}

export interface AgencyItem {
  is: 'agency'
  agency: AgencySummary
  proof: NameEvidence | null
}

/** A record as a choice between alike ones shows it. */
export interface NamedRecord {
  id: string
  slug: string
  name: string
  region: RegionReference | null
  /** In figures and articles that name it: the one with more is likelier to be the name to keep. */
  figures: number
  articles: number
  proof: NameEvidence | null
}

export interface NamesItem {
  is: 'names'
  of: 'agency' | 'program'
  /** The one that more articles name comes first. */
  pair: [NamedRecord, NamedRecord]
}

/** One place where an article names an agency or a programme. */
export interface NamedPlace {
  id: string
  of: 'agency' | 'program'
  article: ArticleReference & { id: string }
  /** In the article's stored text. */
  place: { start: number; end: number }
  quoted: Quoted
}

/** One place where an article names a region. */
export interface NamedRegion extends Omit<NamedPlace, 'of'> {
  code: string
  name: string
  /** Of the region in the whole article. */
  role: RegionRole
}

export type WorkItem = IssueItem | ReportItem | FigureItem | DisagreementItem | AgencyItem | NamesItem

/** What search documents are built from: the facts of one record and what surrounds it, as `lib/db/search` loads them. */
import type { AgencyType, MetricKind, ProgramCategory, Qualifier, Status } from '@/lib/records/vocabulary'

export interface ArticleReference {
  slug: string
  /** Its title, or how it begins. */
  title: string
  /** ISO date. */
  publishedOn: string | null
}

/** A sentence, verbatim, that shows a record. */
export interface Evidence {
  text: string
  article: ArticleReference
}

export interface RegionSource {
  kind: 'region'
  code: string
  evidence: Evidence[]
}

export interface AgencySource {
  kind: 'agency'
  id: string
  slug: string
  /** Present name first, then former names and short forms. */
  names: string[]
  type: AgencyType
  regionCode: string | null
  parentNames: string[]
  evidence: Evidence[]
}

export interface ProgramSource {
  kind: 'program'
  id: string
  slug: string
  names: string[]
  category: ProgramCategory
  agencyNames: string[]
  agencyType: AgencyType | null
  regionCode: string | null
  /** Years of its figures. */
  years: number[]
  evidence: Evidence[]
}

export interface MetricSource {
  kind: 'metric'
  id: string
  value: number
  unit: string
  counter: string | null
  raw: string
  metricKind: MetricKind
  label: string
  qualifier: Qualifier
  status: Status
  year: number | null
  regionCode: string | null
  agencyNames: string[]
  agencyType: AgencyType | null
  programNames: string[]
  programCategory: ProgramCategory | null
  evidence: Evidence[]
}

export interface SentenceSource {
  kind: 'sentence'
  id: string
  /** Its place in the article, from 0. */
  ordinal: number
  /** Regions the article is about. */
  subjectCodes: string[]
  /** Regions the sentence names. */
  regionCodes: string[]
  /** All names of the agencies and programmes the sentence names. */
  agencyNames: string[]
  /** Of those agencies the present names only. */
  agencies: string[]
  programNames: string[]
  years: number[]
  evidence: Evidence[]
}

export type Source = RegionSource | AgencySource | ProgramSource | MetricSource | SentenceSource

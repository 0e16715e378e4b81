/**
 * What an article's rows say in a copy of the article, and which records the copy is about. Copies come in tens: each ten
 * have the agencies and programmes of cities to themselves, as more articles name more of them, and share ministries and
 * other agencies of no region with all others, as those are named everywhere.
 */
import type { Row } from '@/lib/db/copy/read-rows'

export const COPIES_OF_ONE_COUNTRY = 10

/** Which copy of the articles, and which of their records. */
export interface Copy {
  number: number
  country: number
  /** Ids of records and shapes that each country has of its own. */
  local: ReadonlySet<string>
}

/** Columns that lead to another row of the same article, by table. */
const OF_ARTICLE: Readonly<Record<string, readonly string[]>> = {
  Article: ['id', 'contentHash', 'readingHash', 'reprintOfId'],
  Sentence: ['id', 'articleId', 'textKey'],
  AgencyClaim: ['id', 'articleId', 'parentClaimId'],
  AgencyName: ['id', 'claimId', 'sentenceId'],
  ProgramClaim: ['id', 'articleId', 'agencyClaimId'],
  ProgramName: ['id', 'claimId', 'sentenceId'],
  ProgramTarget: ['id', 'claimId', 'sentenceId'],
  Mention: ['id', 'articleId', 'sentenceId', 'agencyClaimId', 'programClaimId'],
  Metric: ['id', 'articleId', 'sentenceId', 'agencyClaimId', 'programClaimId', 'partOfId', 'reprintOfId'],
  Issue: ['id', 'articleId'],
}

/** Tables with the rows of articles, each behind those it refers to. */
export const ARTICLE_TABLES = Object.keys(OF_ARTICLE)

/** Tables of which a country has rows of its own: those that are local, or that belong to one that is. */
export const COUNTRY_TABLES = [
  'Agency',
  'Program',
  'AgencyShape',
  'ProgramShape',
  'AgencyShapeKey',
  'ProgramShapeKey',
]

const RECORD_COLUMNS = ['agencyId', 'programId', 'shapeId', 'agencyShapeId', 'parentId']
const DAYS = ['publishedOn', 'dated', 'parentDated']
const DAY_MS = 86_400_000

export function articleRow(table: string, row: Row, copy: Copy): Row {
  const own = OF_ARTICLE[table] ?? []
  const copied = Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (typeof value !== 'string') return [column, value]
      if (own.includes(column)) return [column, `${value}~${copy.number}`]
      if (RECORD_COLUMNS.includes(column)) return [column, inCountry(value, copy)]
      if (DAYS.includes(column)) return [column, earlier(value, copy.number)]
      return [column, value]
    }),
  )
  // The end of the address is that of the id, by which an article is found whose title has changed.
  return table === 'Article' ? { ...copied, slug: `${row.slug}~${copy.number}` } : copied
}

/** A record, a shape or a key of another country. */
export function countryRow(table: string, row: Row, copy: Copy): Row {
  const mark = `~~${copy.country}`
  const copied = Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (typeof value !== 'string') return [column, value]
      if (RECORD_COLUMNS.includes(column)) return [column, inCountry(value, copy)]
      return [column, ['id', 'slug', 'fullKey', 'key'].includes(column) ? `${value}${mark}` : value]
    }),
  )
  return table === 'Agency' || table === 'Program'
    ? { ...copied, name: `${row.name} ${copy.country + 1}` }
    : copied
}

const inCountry = (id: string, { country, local }: Copy): string =>
  country > 0 && local.has(id) ? `${id}~~${country}` : id

/** So many days before; a year alone stays. */
function earlier(date: string, days: number): string {
  const time = Date.parse(date)
  if (date.length < 10 || Number.isNaN(time)) return date
  return new Date(time - days * DAY_MS).toISOString().slice(0, 10)
}

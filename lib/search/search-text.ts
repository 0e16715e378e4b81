/** The keys of a document as plain text: what a database without a search engine looks through. */
import type { z } from 'zod'
import { listedDocumentSchema, type SearchDocument } from '@/lib/search/document'
import { INITIALS_FIELDS, NAME_FIELDS, WORD_FIELDS } from '@/lib/search/index-settings'

/** Goes up whenever the same record gets other keys: texts of another version are written again. */
export const TEXT_VERSION = 8

export const textFactsSchema = listedDocumentSchema.omit({
  name: true,
  evidence: true,
  regionName: true,
  value: true,
  unit: true,
  raw: true,
})
/** What a list is narrowed, counted, ordered and grouped by. */
export type TextFacts = z.infer<typeof textFactsSchema>

export interface SearchText {
  /** One line for each field of its own names, each key between blanks. */
  names: string
  /** Likewise of all other fields, the weightiest first, those of initials last. */
  keys: string
  facts: TextFacts
}

export function searchTextOf(document: SearchDocument): SearchText {
  const line = (field: (typeof WORD_FIELDS)[number] | (typeof INITIALS_FIELDS)[number]) =>
    ` ${[document[field]].flat().join(' ')} `
  const others = WORD_FIELDS.filter((field) => !NAME_FIELDS.some((name) => name === field))
  return {
    names: NAME_FIELDS.map(line).join('\n'),
    keys: [...others, ...INITIALS_FIELDS].map(line).join('\n'),
    facts: factsOf(document),
  }
}

/** Named one by one: checking them by the schema took longer than all the rest. */
function factsOf(document: SearchDocument): TextFacts {
  return {
    kind: document.kind,
    recordId: document.recordId,
    href: document.href,
    title: document.title,
    year: document.year,
    group: document.group,
    regions: document.regions,
    category: document.category,
    agencyType: document.agencyType,
    agencies: document.agencies,
    metricKind: document.metricKind,
    status: document.status,
    date: document.date,
    amount: document.amount,
    count: document.count,
    rank: document.rank,
  }
}

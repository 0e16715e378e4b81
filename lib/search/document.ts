/** A record as the engine keeps it. Everything here can be built again from the database. */
import { z } from 'zod'
import { recordKindSchema } from '@/lib/records/vocabulary'

export const evidenceSchema = z.object({
  text: z.string(),
  article: z.object({ slug: z.string(), title: z.string(), publishedOn: z.string().nullable() }),
})

/** What a hit is shown from. */
export const shownDocumentSchema = z.object({
  kind: recordKindSchema,
  recordId: z.string(),
  href: z.string(),
  title: z.string(),
  name: z.string().nullable(),
  /** Best first; never empty for a record with evidence. */
  evidence: z.array(evidenceSchema),
  regionName: z.string().nullable(),
  year: z.array(z.int()),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  raw: z.string().nullable(),
  /** What is one result to a reader: a sentence with all its figures, in every print of it. */
  group: z.string(),
})

/** Fields of the facets, as FACETS names them. */
const facetFieldsSchema = z.object({
  regions: z.array(z.string()),
  category: z.string().nullable(),
  agencyType: z.string().nullable(),
  /** Present names of those it is of, or that a sentence names. */
  agencies: z.array(z.string()),
  metricKind: z.string().nullable(),
  status: z.string().nullable(),
})

const orderSchema = z.object({
  /** Day of the newest article, 20220518; null when none has a date. */
  date: z.number().nullable(),
  /** Won, of figures in won; amounts of other units can't be ordered with them. */
  amount: z.number().nullable(),
  /** Of figures that count something. */
  count: z.number().nullable(),
  /** Among equals: place and agency, programme, figure, sentence. */
  rank: z.number(),
})

/** What lists are narrowed, counted and ordered by. */
export const listedFactsSchema = facetFieldsSchema.extend(orderSchema.shape)

export const listedDocumentSchema = shownDocumentSchema.extend(listedFactsSchema.shape)

/** Keys that are searched, in the order of their weight, and those for initials. */
export interface SearchKeys {
  /** Whole names of the record itself. */
  names: string[]
  /** Words and likely parts of its names. */
  parts: string[]
  /** All other parts of its names, found only when typed exactly. */
  nameParts: string
  /** Of a figure: words and parts of its label, its number. A programme comes before the figures named after it. */
  labels: string[]
  /** Names and places it belongs to. */
  context: string[]
  /** Likely parts of those. */
  contextParts: string[]
  /** The sentence, one key a word, in order. */
  words: string
  /** Cuts of its compounds, equivalents. */
  cuts: string
  /** Sentence of a record that is not itself the sentence. */
  evidenceWords: string
  /** All that is found only when typed exactly. */
  pieces: string
  initials: string[]
  /** Of the names that its sentence prints. */
  printedInitials: string[]
  contextInitials: string[]
}

export type SearchFacetFields = z.infer<typeof facetFieldsSchema>
export type SearchOrder = z.infer<typeof orderSchema>
export type ListedDocument = z.infer<typeof listedDocumentSchema>
export type ShownDocument = z.infer<typeof shownDocumentSchema>
export type SearchDocument = { id: string } & ListedDocument & SearchKeys

/** The engine's key of a record's document. Engines allow few characters in it, so others are spelled by their code. */
export function documentId(kind: string, recordId: string): string {
  const safe = recordId.replace(/[^A-Za-z0-9_-]/g, (char) => `_${char.charCodeAt(0).toString(16)}_`)
  return `${kind}-${safe}`
}

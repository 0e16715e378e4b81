/** What a search answers: the page, `kb search` and `/api/v1/search` all show this. */
import { z } from 'zod'
import { recordKindSchema } from '@/lib/records/vocabulary'

/** A stretch of the evidence sentence; `hit` where it matches the query. Joined, the texts are the sentence. */
export const snippetPartSchema = z.object({ text: z.string(), hit: z.boolean() })

export const searchHitSchema = z.object({
  kind: recordKindSchema,
  /** Stable id of the record (a region's code, an agency's id …). */
  id: z.string(),
  href: z.string(),
  /** A name, or for a figure its label and value: `중소기업육성자금 규모 약 20억원`. */
  title: z.string(),
  titleParts: z.array(snippetPartSchema),
  /** The name of a named record (region, agency, program), else null. */
  name: z.string().nullable(),
  /** The evidence sentence that best explains the hit, verbatim from the article. */
  sentence: z.string(),
  snippet: z.array(snippetPartSchema),
  article: z.object({ title: z.string(), slug: z.string(), publishedOn: z.string().nullable() }).nullable(),
  /** Korean name of the region it is about. */
  region: z.string().nullable(),
  year: z.int().nullable(),
  /** Of a metric: its value in `unit`, and the figure as printed. */
  value: z.number().nullable(),
  unit: z.string().nullable(),
  raw: z.string().nullable(),
  /** 0 … 1, comparable within one answer only. */
  score: z.number(),
  /** Other records of this page that are shown by the very same sentence; they count in `total` like any other. */
  sameSentence: z.array(
    z.object({ kind: recordKindSchema, id: z.string(), href: z.string(), title: z.string() }),
  ),
})

export const facetValueSchema = z.object({
  value: z.string(),
  label: z.string(),
  count: z.int(),
  selected: z.boolean(),
  /** The address with this value chosen, or taken back when it is selected. */
  href: z.string(),
  /** Of a region: the slug of its province, null for a province and for other facets. */
  parent: z.string().nullable(),
})

export const facetAnswerSchema = z.object({
  key: z.string(),
  label: z.string(),
  values: z.array(facetValueSchema),
  /** More values exist than are listed. */
  truncated: z.boolean(),
  /** Where the results are so many that they were not counted by this facet: the address with them counted. Else null. */
  countHref: z.string().nullable(),
})

/** One chosen filter, with the address that takes it back. */
export const chipSchema = z.object({ key: z.string(), label: z.string(), removeHref: z.string() })

/** What was done to the query before searching, so that the page can say it. */
export const queryNoteSchema = z.object({
  kind: z.enum(['layout', 'spelling', 'dropped', 'excluded', 'phrase', 'condition']),
  /** Korean, ready to show: `‘dksdid’ → ‘안양’`. */
  message: z.string(),
})

export const searchAnswerSchema = z.object({
  hits: z.array(searchHitSchema),
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  facets: z.array(facetAnswerSchema),
  chips: z.array(chipSchema),
  /** Milliseconds the whole search took. */
  tookMs: z.number(),
  /** The engine was not to be had; the database answered, with less understanding. */
  reduced: z.boolean(),
  query: z.object({
    typed: z.string(),
    /** Those of the typed words that were looked for: without what became a filter. */
    words: z.string(),
    notes: z.array(queryNoteSchema),
    /** The address that searches for the words as they stand; null when nothing was rewritten. */
    literalHref: z.string().nullable(),
    /** Where nothing was found: searches near it that find something. */
    near: z.array(z.object({ words: z.string(), href: z.string() })),
  }),
})

export type SnippetPart = z.infer<typeof snippetPartSchema>
export type SearchHit = z.infer<typeof searchHitSchema>
export type FacetValue = z.infer<typeof facetValueSchema>
export type FacetAnswer = z.infer<typeof facetAnswerSchema>
export type Chip = z.infer<typeof chipSchema>
export type QueryNote = z.infer<typeof queryNoteSchema>
export type SearchAnswer = z.infer<typeof searchAnswerSchema>

/**
 * What a correction takes hold of: words in an article, never only an id, so that it finds its place again in a base that
 * was built anew, in a later edition of the text, and when the rules of reading change.
 */
import { z } from 'zod'

export const articleAnchorSchema = z.strictObject({
  id: z.string().min(1).max(100),
  /** Of the text the person saw. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Base name. */
  file: z.string().min(1).max(500),
  /** See `sentenceSample`: by which an edited text under the same file name is known again. */
  sample: z.array(z.string().regex(/^[0-9a-f]{8}$/)).max(8),
})

/** Words as printed, with the sentence they stand in. */
export const placeAnchorSchema = z.strictObject({
  raw: z.string().min(1),
  sentence: z.string().min(1),
  /** Where `raw` begins in the sentence, in UTF-16 units. */
  offset: z.int().nonnegative(),
  /** Of equal sentences: which, from 0. */
  copy: z.int().nonnegative().default(0),
  /** Of several records read from the very same place (각각 30억원): which, from 0. */
  nth: z.int().nonnegative().default(0),
})

/** What an article names an agency or a programme, with the region it places it in. */
export const recordNameSchema = z.strictObject({
  name: z.string().min(1).max(2000),
  regionCode: z.string().max(20).nullable(),
})

/** An agency or a programme by what one article calls it: printed names outlive ids, which follow the present name. */
export const recordAnchorSchema = recordNameSchema.extend({ article: articleAnchorSchema })

export const issueAnchorSchema = z.strictObject({
  code: z.string().min(1).max(100),
  /** Null when it is about the article as a whole. */
  quote: z.string().nullable(),
  sentence: z.string().nullable(),
})

export type ArticleAnchor = z.infer<typeof articleAnchorSchema>
export type PlaceAnchor = z.infer<typeof placeAnchorSchema>
export type RecordName = z.infer<typeof recordNameSchema>
export type RecordAnchor = z.infer<typeof recordAnchorSchema>
export type IssueAnchor = z.infer<typeof issueAnchorSchema>

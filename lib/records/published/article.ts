import { z } from 'zod'
import { issueCodeSchema } from '@/lib/records/issue'
import { publishedCorrectionSchema } from '@/lib/records/published/correction'
import { articleReferenceSchema, regionReferenceSchema } from '@/lib/records/published/reference'
import { SENTENCE_KINDS } from '@/lib/records/reading'
import { rightsSchema } from '@/lib/records/vocabulary'

export const articleSummarySchema = articleReferenceSchema.extend({
  id: z.string(),
  rights: rightsSchema,
  /** Regions the article is about. */
  regions: z.array(regionReferenceSchema),
  figures: z.int(),
  agencies: z.int(),
  programs: z.int(),
})

/** A marked stretch of a sentence: what was read there and where it leads. Offsets are inside the sentence. */
export const markSchema = z.object({
  start: z.int(),
  end: z.int(),
  kind: z.enum(['figure', 'region', 'agency', 'program']),
  href: z.string(),
  /** What the mark says on hover: the figure's label, or the record's present name. */
  label: z.string(),
})

/** A sentence shown as evidence, with everything that was read in it. */
export const excerptSchema = z.object({
  id: z.string(),
  ordinal: z.int(),
  paragraph: z.int(),
  kind: z.enum(SENTENCE_KINDS),
  text: z.string(),
  marks: z.array(markSchema),
})

export const openIssueSchema = z.object({
  code: issueCodeSchema,
  message: z.string(),
  quote: z.string().nullable(),
})

export const articleDetailSchema = articleSummarySchema.extend({
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .meta({ description: 'Where the article stands on the web, as a person gave it; never fetched' }),
  /** Sentences with marks only, unless rights allow the whole text. */
  excerpts: z.array(excerptSchema),
  issues: z.array(openIssueSchema),
  corrections: z
    .array(publishedCorrectionSchema)
    .meta({ description: 'What people decided on it and on what is read from it, newest first' }),
  reprints: z
    .array(articleReferenceSchema)
    .meta({ description: 'Other articles that print the same text, the first of them first' }),
})

export type ArticleSummary = z.infer<typeof articleSummarySchema>
export type ArticleDetail = z.infer<typeof articleDetailSchema>
export type Excerpt = z.infer<typeof excerptSchema>
export type Mark = z.infer<typeof markSchema>
export type OpenIssue = z.infer<typeof openIssueSchema>

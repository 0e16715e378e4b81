import { z } from 'zod'
import { articleSchema, partialDateSchema } from '@/lib/records/reading'
import { rightsSchema } from '@/lib/records/vocabulary'

/** What a person says who has the article before them: it holds, whatever the text says. */
const statedSchema = z.strictObject({
  title: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  author: z.string().min(1).optional(),
  publishedOn: z.iso.date().optional(),
  sourceUrl: articleSchema.shape.sourceUrl,
})

/** What is known of one article that its text does not say. */
export const manifestEntrySchema = z.strictObject({
  publisher: z.string().min(1).nullable().default(null),
  /** As much of the date of publication as is known: `2013`, `2019-07`. */
  date: partialDateSchema.nullable().default(null),
  rights: rightsSchema.default('excerpt'),
  /** How it is known. */
  reason: z.string().min(1),
  stated: statedSchema.optional(),
})

/** `manifest.json` beside article files: base name of a file → what is known of it. */
export const manifestSchema = z.strictObject({ articles: z.record(z.string(), manifestEntrySchema) })

export type ManifestEntry = z.infer<typeof manifestEntrySchema>
export type Manifest = z.infer<typeof manifestSchema>

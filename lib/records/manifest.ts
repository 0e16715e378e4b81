import { z } from 'zod'
import { partialDateSchema } from '@/lib/records/reading'
import { rightsSchema } from '@/lib/records/vocabulary'

/** What is known of one article that its text does not say. */
export const manifestEntrySchema = z.strictObject({
  publisher: z.string().min(1).nullable().default(null),
  /** As much of the date of publication as is known: `2013`, `2019-07`. */
  date: partialDateSchema.nullable().default(null),
  rights: rightsSchema.default('excerpt'),
  /** How it is known. */
  reason: z.string().min(1),
})

/** `manifest.json` beside article files: base name of a file → what is known of it. */
export const manifestSchema = z.strictObject({ articles: z.record(z.string(), manifestEntrySchema) })

export type ManifestEntry = z.infer<typeof manifestEntrySchema>
export type Manifest = z.infer<typeof manifestSchema>

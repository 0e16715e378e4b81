import { z } from 'zod'
import { nameEvidenceSchema } from '@/lib/records/published/agency'
import { publishedCorrectionSchema } from '@/lib/records/published/correction'
import {
  articleReferenceSchema,
  namedReferenceSchema,
  regionReferenceSchema,
} from '@/lib/records/published/reference'
import { programCategorySchema } from '@/lib/records/vocabulary'

export const programSummarySchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  category: programCategorySchema,
  agency: namedReferenceSchema.nullable(),
  region: regionReferenceSchema.nullable(),
  figures: z.int(),
})

/** Whom a programme is for, in the words of one article. */
export const programTargetSchema = z.object({
  /** Place of the words inside `sentence`. */
  start: z.int(),
  end: z.int(),
  text: z.string(),
  sentence: z.string(),
  article: articleReferenceSchema,
})

export const programDetailSchema = programSummarySchema.extend({
  aliases: z.array(z.string()),
  /** Sentences that name it, in the order of their articles' dates. */
  names: z.array(nameEvidenceSchema),
  /** One entry a wording, in the order of the articles' dates. */
  targets: z.array(programTargetSchema),
  corrections: z
    .array(publishedCorrectionSchema)
    .meta({ description: 'What people decided on it, newest first' }),
})

export type ProgramSummary = z.infer<typeof programSummarySchema>
export type ProgramTarget = z.infer<typeof programTargetSchema>
export type ProgramDetail = z.infer<typeof programDetailSchema>

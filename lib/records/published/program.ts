import { z } from 'zod'
import { nameEvidenceSchema } from '@/lib/records/published/agency'
import { namedReferenceSchema, regionReferenceSchema } from '@/lib/records/published/reference'
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

export const programDetailSchema = programSummarySchema.extend({
  aliases: z.array(z.string()),
  /** Sentences that name it, in the order of their articles' dates. */
  names: z.array(nameEvidenceSchema),
})

export type ProgramSummary = z.infer<typeof programSummarySchema>
export type ProgramDetail = z.infer<typeof programDetailSchema>

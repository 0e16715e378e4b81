import { z } from 'zod'
import { publishedCorrectionSchema } from '@/lib/records/published/correction'
import {
  articleReferenceSchema,
  namedReferenceSchema,
  regionReferenceSchema,
} from '@/lib/records/published/reference'
import { partialDateSchema } from '@/lib/records/reading'
import { agencyStandingSchema, agencyTypeSchema, nameKindSchema } from '@/lib/records/vocabulary'

export const agencySummarySchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  type: agencyTypeSchema,
  standing: agencyStandingSchema,
  region: regionReferenceSchema.nullable(),
  formerNames: z.array(z.string()),
  programs: z.int(),
  figures: z.int(),
})

/** One name with one sentence that proves it. */
export const nameEvidenceSchema = z.object({
  name: z.string(),
  kind: nameKindSchema,
  /** When a former name ended, as far as the article proves it. */
  until: partialDateSchema.nullable(),
  sentence: z.string(),
  /** Place of the name inside `sentence`. */
  start: z.int(),
  end: z.int(),
  article: articleReferenceSchema,
})

export const agencyDetailSchema = agencySummarySchema.extend({
  parent: namedReferenceSchema.nullable(),
  children: z.array(namedReferenceSchema),
  /** One entry a name: the oldest former name first, then the present one, then other names. */
  names: z.array(nameEvidenceSchema),
  corrections: z
    .array(publishedCorrectionSchema)
    .meta({ description: 'What people decided on it, newest first' }),
})

export type AgencySummary = z.infer<typeof agencySummarySchema>
export type NameEvidence = z.infer<typeof nameEvidenceSchema>
export type AgencyDetail = z.infer<typeof agencyDetailSchema>

import { z } from 'zod'
import { regionReferenceSchema } from '@/lib/records/published/reference'

/** A region with how much is recorded of it. */
export const regionSummarySchema = regionReferenceSchema.extend({
  code: z.string(),
  agencies: z.int(),
  programs: z.int(),
  figures: z.int(),
  articles: z.int(),
})

/** One cell of the coverage map: how many figures there are. No cell means 자료 없음. */
export const coverageCellSchema = z.object({
  region: z.string().meta({ description: 'slug' }),
  measure: z.string(),
  year: z.int().nullable(),
  figures: z.int(),
})

export type RegionSummary = z.infer<typeof regionSummarySchema>
export type CoverageCell = z.infer<typeof coverageCellSchema>

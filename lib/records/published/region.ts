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

/** How many figures of a measure a region has, by the region's slug. None is said by leaving it out: 자료 없음. */
export interface MeasureCount {
  region: string
  measure: string
  figures: number
}

/** The same of a year; null where the year is unknown. */
export interface YearCount {
  region: string
  year: number | null
  figures: number
}

export type RegionSummary = z.infer<typeof regionSummarySchema>

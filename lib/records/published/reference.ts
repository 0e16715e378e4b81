/** How one record names another: enough to show and to link, nothing more. */
import { z } from 'zod'
import { REGION_LEVELS } from '@/lib/records/region'

const regionLevels = Object.keys(REGION_LEVELS) as [keyof typeof REGION_LEVELS]

export const regionReferenceSchema = z.object({
  slug: z.string(),
  name: z.string().meta({ description: '경기도, 안양시, 강남구' }),
  /** Name of the province it lies in; null for a province. */
  province: z.string().nullable(),
  level: z.enum(regionLevels),
})

export const namedReferenceSchema = z.object({ slug: z.string(), name: z.string() })

/** What is known of the source, for a citation line. */
export const articleReferenceSchema = z.object({
  slug: z.string(),
  title: z.string().nullable(),
  /** Shown for the article: its title, or its opening words when none is known. */
  heading: z.string(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  publishedOn: z.iso.date().nullable(),
  publishedYear: z.int().nullable(),
})

export type RegionReference = z.infer<typeof regionReferenceSchema>
export type NamedReference = z.infer<typeof namedReferenceSchema>
export type ArticleReference = z.infer<typeof articleReferenceSchema>

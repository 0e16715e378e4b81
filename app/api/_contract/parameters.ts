import { z } from 'zod'
import { MEASURE_KEYS } from '@/lib/compare/measure'
import { MAX_REGIONS } from '@/lib/compare/state'
import { correctedKindSchema } from '@/lib/records/correction/action'
import { regionBySlug } from '@/lib/records/gazetteer'
import {
  agencyTypeSchema,
  compareClassSchema,
  metricKindSchema,
  programCategorySchema,
  statusSchema,
} from '@/lib/records/vocabulary'

const MAX_SIZE = 100

export const regionSlugSchema = z
  .string()
  .refine(
    (slug) => regionBySlug(slug) !== undefined,
    'must be the slug of a region, as in anyang or gyeonggi',
  )
  .meta({ description: 'Slug of a region; records of all regions in it count too', examples: ['anyang'] })

const yearSchema = z.coerce
  .number('must be a year, as in 2021')
  .int()
  .min(1900, 'must be a year from 1900')
  .max(2100, 'must be a year up to 2100')

export const pagingSchema = z.object({
  page: z.coerce.number('must be a whole number from 1').int().min(1).max(10_000).default(1),
  size: z.coerce
    .number(`must be a whole number from 1 to ${MAX_SIZE}`)
    .int()
    .min(1)
    .max(MAX_SIZE)
    .default(20),
})

/** Repeated or joined by commas; values of one parameter are OR-ed. */
const listOf = <T extends z.ZodType>(schema: T) => z.array(schema).min(1).max(50).optional()

export const regionParameters = pagingSchema
export const agencyParameters = pagingSchema.extend({
  region: listOf(regionSlugSchema),
  type: listOf(agencyTypeSchema),
})
export const programParameters = pagingSchema.extend({
  region: listOf(regionSlugSchema),
  category: listOf(programCategorySchema),
  agency: z.string().optional().meta({ description: 'Slug, id or any name of an agency' }),
})
export const correctionParameters = pagingSchema.extend({
  kind: correctedKindSchema.optional(),
  by: z.string().max(100).optional().meta({ description: 'Name of a curator' }),
})
export const articleParameters = pagingSchema.extend({ region: listOf(regionSlugSchema) })
export const metricParameters = pagingSchema.extend({
  region: listOf(regionSlugSchema),
  agency: z.string().optional().meta({ description: 'Slug, id or any name of an agency' }),
  program: z.string().optional().meta({ description: 'Slug, id or any name of a programme' }),
  article: z.string().optional().meta({ description: 'Slug of an article' }),
  kind: listOf(metricKindSchema),
  compareClass: listOf(compareClassSchema),
  year: listOf(yearSchema),
  status: listOf(statusSchema),
})
export const compareParameters = z.object({
  region: z
    .array(regionSlugSchema)
    .min(2, `needs 2 to ${MAX_REGIONS} region slugs`)
    .max(MAX_REGIONS, `needs 2 to ${MAX_REGIONS} region slugs`),
  measure: z.enum(MEASURE_KEYS).optional().meta({ description: 'Left out: what most of the regions have' }),
  year: listOf(yearSchema),
  status: statusSchema.optional().meta({ description: 'Left out: what most of the regions have' }),
})
export const noParameters = z.object({})

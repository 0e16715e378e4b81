/** What a person may set of a record, field by field: a closed list, each field checked as the reader's own would be. */
import { z } from 'zod'
import { recordNameSchema } from '@/lib/records/correction/anchor'
import { regionByCode } from '@/lib/records/gazetteer'
import { articleSchema, partialDateSchema, unitSchema } from '@/lib/records/reading'
import {
  agencyStandingSchema,
  agencyTypeSchema,
  compareClassSchema,
  metricKindSchema,
  programCategorySchema,
  qualifierSchema,
  regionRoleSchema,
  statusSchema,
  yearBasisSchema,
} from '@/lib/records/vocabulary'

export const regionCodeSchema = z
  .string()
  .refine((code) => regionByCode(code) !== undefined, { error: '없는 지역입니다.' })

/** As long as an article may print it. */
const LONGEST_WORDS = 2000
const words = z.string().min(1).max(LONGEST_WORDS)

export const figureFactsSchema = z.strictObject({
  /** In `unit`: won, not 억. */
  value: z.number(),
  unit: unitSchema,
  counter: words.nullable(),
  kind: metricKindSchema,
  label: words,
  qualifier: qualifierSchema,
  status: statusSchema,
  year: z.int().nullable(),
  yearBasis: yearBasisSchema.nullable(),
  period: words.nullable(),
  compareClass: compareClassSchema.nullable(),
  regionCode: regionCodeSchema.nullable(),
  agency: recordNameSchema.nullable(),
  program: recordNameSchema.nullable(),
})

export const articleFactsSchema = z.strictObject({
  title: words.nullable(),
  publisher: words.nullable(),
  author: words.nullable(),
  publishedOn: articleSchema.shape.publishedOn,
  publishedYear: z.int().nullable(),
  rights: articleSchema.shape.rights,
})

export const agencyFactsSchema = z.strictObject({
  type: agencyTypeSchema,
  standing: agencyStandingSchema,
  regionCode: regionCodeSchema.nullable(),
  parent: recordNameSchema.nullable(),
})

export const programFactsSchema = z.strictObject({
  category: programCategorySchema,
  regionCode: regionCodeSchema.nullable(),
  agency: recordNameSchema.nullable(),
})

/** A new name, and when the one before ended, as far as the person knows. */
export const renamingSchema = z.strictObject({ name: words, until: partialDateSchema.nullable() })
/** Names of programmes have no dates. */
export const renamedSchema = renamingSchema.omit({ until: true })

/** A name the reader missed, and what it is a name of. */
export const namedFactsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('region'), regionCode: regionCodeSchema, role: regionRoleSchema }),
  z.strictObject({
    kind: z.literal('agency'),
    name: words,
    regionCode: regionCodeSchema.nullable(),
    type: agencyTypeSchema,
  }),
  z.strictObject({
    kind: z.literal('program'),
    name: words,
    regionCode: regionCodeSchema.nullable(),
    category: programCategorySchema,
    agency: recordNameSchema.nullable(),
  }),
])

export type FigureFacts = z.infer<typeof figureFactsSchema>
export type ArticleFacts = z.infer<typeof articleFactsSchema>
export type AgencyFacts = z.infer<typeof agencyFactsSchema>
export type ProgramFacts = z.infer<typeof programFactsSchema>
export type NamedFacts = z.infer<typeof namedFactsSchema>

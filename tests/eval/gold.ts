/** The shape of a gold file: what a careful person reads from one article. `tests/eval/README.md` says how. */
import { z } from 'zod'
import { issueCodeSchema } from '@/lib/records/issue'
import { partialDateSchema, unitSchema } from '@/lib/records/reading'
import {
  agencyTypeSchema,
  compareClassSchema,
  metricKindSchema,
  programCategorySchema,
  qualifierSchema,
  regionRoleSchema,
  statusSchema,
  yearBasisSchema,
} from '@/lib/records/vocabulary'

const name = z.string().min(1)
const printed = { raw: name, start: z.int().nonnegative() }

const figureFields = {
  value: z.number(),
  unit: unitSchema,
  counter: z.string().nullable(),
  kind: metricKindSchema,
  label: name,
  qualifier: qualifierSchema,
  status: statusSchema,
  year: z.int().nullable(),
  yearBasis: yearBasisSchema.nullable(),
  period: z.string().nullable().optional(),
  compareClass: compareClassSchema.nullable(),
  region: z.string().nullable(),
  agency: z.string().nullable(),
  program: z.string().nullable(),
}

/** Further values that are as defensible as the one in the field itself. */
const alternatives = z
  .strictObject({
    value: z.array(figureFields.value),
    unit: z.array(figureFields.unit),
    counter: z.array(figureFields.counter),
    kind: z.array(figureFields.kind),
    qualifier: z.array(figureFields.qualifier),
    status: z.array(figureFields.status),
    year: z.array(figureFields.year),
    yearBasis: z.array(figureFields.yearBasis),
    compareClass: z.array(figureFields.compareClass),
    region: z.array(figureFields.region),
    agency: z.array(figureFields.agency),
    program: z.array(figureFields.program),
  })
  .partial()

export const goldFigureSchema = z.strictObject({
  ...printed,
  /** False: right when read, no loss when not. */
  must: z.boolean(),
  ...figureFields,
  alternatives: alternatives.optional(),
  /** How many records one printed figure may make: `각각 20억원` is one for each of two owners. */
  copies: z.int().positive().optional(),
  /** Where else the article states the same fact: a heading, a repeated paragraph. */
  also: z.array(z.strictObject(printed)).optional(),
})

const articleFields = {
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  publishedOn: z.iso.date().nullable(),
  publishedYear: z.int().nullable(),
}

export const goldAgencySchema = z.strictObject({
  name,
  must: z.boolean(),
  aliases: z.array(name),
  formerNames: z.array(z.strictObject({ name, until: z.array(partialDateSchema.nullable()).min(1) })),
  type: z.array(agencyTypeSchema).min(1),
  region: z.array(z.string().nullable()).min(1),
  parent: z.array(z.string().nullable()).min(1),
})

export const goldProgramSchema = z.strictObject({
  name,
  must: z.boolean(),
  aliases: z.array(name),
  category: z.array(programCategorySchema).min(1),
  agency: z.array(z.string().nullable()).min(1),
})

export const goldSchema = z.strictObject({
  /** Path from the root of the project. */
  file: name,
  article: z.strictObject({
    ...articleFields,
    alternatives: z
      .strictObject({
        title: z.array(articleFields.title),
        publisher: z.array(articleFields.publisher),
        author: z.array(articleFields.author),
      })
      .partial()
      .optional(),
  }),
  regions: z.array(z.strictObject({ name, province: name, role: regionRoleSchema, must: z.boolean() })),
  agencies: z.array(goldAgencySchema),
  programs: z.array(goldProgramSchema),
  figures: z.array(goldFigureSchema),
  /** Spans that look like figures and are none. */
  traps: z.array(z.strictObject(printed)),
  issues: z.array(z.strictObject({ code: issueCodeSchema, quote: name })),
})

export type Gold = z.infer<typeof goldSchema>
export type GoldFigure = z.infer<typeof goldFigureSchema>
export type GoldAgency = z.infer<typeof goldAgencySchema>
export type GoldProgram = z.infer<typeof goldProgramSchema>

/** The shape `kb extract --json` prints, one line a file: a public contract, kept apart from our own Reading. */
import { z } from 'zod'
import { readingIssueSchema } from '@/lib/records/issue'
import { partialDateSchema, unitSchema } from '@/lib/records/reading'
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

export const printedReadingSchema = z.object({
  file: z.string(),
  article: z.object({
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    author: z.string().nullable(),
    publishedOn: z.iso.date().nullable(),
    publishedYear: z.int().nullable(),
  }),
  regions: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      province: z.string(),
      role: regionRoleSchema,
    }),
  ),
  agencies: z.array(
    z.object({
      name: z.string(),
      aliases: z.array(z.string()),
      formerNames: z.array(z.object({ name: z.string(), until: partialDateSchema.nullable() })),
      type: agencyTypeSchema,
      standing: agencyStandingSchema,
      region: z.string().nullable(),
      parent: z.string().nullable(),
    }),
  ),
  programs: z.array(
    z.object({
      name: z.string(),
      aliases: z.array(z.string()),
      agency: z.string().nullable(),
      region: z.string().nullable(),
      category: programCategorySchema,
      targets: z.array(z.string()),
    }),
  ),
  metrics: z.array(
    z.object({
      value: z.number(),
      unit: unitSchema,
      counter: z.string().nullable(),
      raw: z.string(),
      start: z.int(),
      end: z.int(),
      sentence: z.string(),
      kind: metricKindSchema,
      label: z.string(),
      qualifier: qualifierSchema,
      status: statusSchema,
      year: z.int().nullable(),
      yearBasis: yearBasisSchema.nullable(),
      period: z.string().nullable(),
      compareClass: compareClassSchema.nullable(),
      region: z.string().nullable(),
      agency: z.string().nullable(),
      program: z.string().nullable(),
    }),
  ),
  issues: z.array(readingIssueSchema),
})

export type PrintedReading = z.infer<typeof printedReadingSchema>

import { z } from 'zod'
import { APART_REASONS } from '@/lib/compare/apart'
import { MEASURE_KEYS } from '@/lib/compare/measure'
import { PER_UNITS, type PerUnit } from '@/lib/compare/per-unit'
import { agencyDetailSchema, agencySummarySchema } from '@/lib/records/published/agency'
import { articleDetailSchema, articleSummarySchema } from '@/lib/records/published/article'
import { publishedCorrectionSchema } from '@/lib/records/published/correction'
import { figureSchema } from '@/lib/records/published/figure'
import { figureDetailSchema } from '@/lib/records/published/figure-detail'
import { programDetailSchema, programSummarySchema } from '@/lib/records/published/program'
import { regionReferenceSchema } from '@/lib/records/published/reference'
import { regionSummarySchema } from '@/lib/records/published/region'
import { qualifierSchema, statusSchema } from '@/lib/records/vocabulary'
import { searchAnswerSchema } from '@/lib/search/answer'
import { suggestAnswerSchema } from '@/lib/search/suggestion'

const listOf = <T extends z.ZodType>(id: string, item: T) =>
  z
    .object({ items: z.array(item), total: z.int(), page: z.int(), pages: z.int(), size: z.int() })
    .meta({ id })

export const figure = figureSchema.meta({ id: 'Metric' })
export const figureDetail = figureDetailSchema.meta({ id: 'MetricDetail' })
export const region = regionSummarySchema.meta({ id: 'Region' })
export const agency = agencyDetailSchema.meta({ id: 'Agency' })
export const agencySummary = agencySummarySchema.meta({ id: 'AgencySummary' })
export const programSummary = programSummarySchema.meta({ id: 'ProgramSummary' })
export const program = programDetailSchema
  .extend({
    similar: z.object({ byName: z.array(programSummary), byField: z.array(programSummary) }).meta({
      description: 'Of other regions: with about the same name, and in the same field. A name proves nothing',
    }),
  })
  .meta({ id: 'Program' })
export const article = articleDetailSchema
  .extend({ metrics: z.array(figure), url: z.url() })
  .meta({ id: 'Article', description: 'Excerpts only, unless rights are full' })
export const articleSummary = articleSummarySchema.meta({ id: 'ArticleSummary' })

export const regionList = listOf('RegionList', region)
export const agencyList = listOf('AgencyList', agencySummary)
export const programList = listOf('ProgramList', programSummary)
export const articleList = listOf('ArticleList', articleSummary)
export const correction = publishedCorrectionSchema.meta({ id: 'Correction' })
export const correctionList = listOf('CorrectionList', correction)
export const figureList = listOf('MetricList', figure)
export const suggestAnswer = suggestAnswerSchema.meta({ id: 'SuggestAnswer' })
export const searchAnswer = searchAnswerSchema.meta({ id: 'SearchAnswer' })

const reasons = Object.keys(APART_REASONS) as [keyof typeof APART_REASONS]

export const comparison = z
  .object({
    basis: z.object({ measure: z.enum(MEASURE_KEYS), status: statusSchema, unit: z.string() }),
    summary: z.string().meta({ description: 'What the comparison shows, in a Korean sentence' }),
    regions: z.array(regionReferenceSchema),
    years: z.array(z.int()).meta({ description: 'All years with a figure on this basis' }),
    rows: z.array(
      z.object({
        year: z.int(),
        cells: z.array(
          z.object({
            region: regionReferenceSchema,
            figures: z.array(figure).meta({ description: 'Empty means 자료 없음, which is not 0' }),
            agreements: z.array(z.object({ id: z.string(), same: z.int(), different: z.int() })).meta({
              description: 'How many other sources in the cell say the same of the same fact, or not',
            }),
            otherYears: z.array(z.int()),
          }),
        ),
      }),
    ),
    apart: z
      .array(z.object({ reason: z.enum(reasons), explanation: z.string(), figures: z.array(figure) }))
      .meta({
        description: 'Figures of the same regions that must not stand beside the others, with the reason',
      }),
    quotients: z
      .array(
        z.object({
          per: z.enum(Object.keys(PER_UNITS) as [PerUnit, ...PerUnit[]]),
          region: regionReferenceSchema,
          year: z.int(),
          value: z.number(),
          unit: z.string(),
          qualifier: qualifierSchema,
          dividend: figure,
          divisor: figure,
        }),
      )
      .meta({ description: 'Computed from two figures of articles, and in no article itself' }),
    samePrograms: z
      .array(
        z.object({
          name: z.string(),
          year: z.int(),
          figures: z.array(z.object({ region: z.string(), id: z.string() })),
        }),
      )
      .meta({ description: 'Programmes of one name in several of the regions: which of the figures above' }),
  })
  .meta({ id: 'Comparison' })

export const exported = z
  .object({
    title: z.string(),
    address: z.url().meta({ description: 'Of the page that shows the same rows' }),
    madeAt: z.string(),
    changedAt: z.string().nullable().meta({ description: 'When a record last changed' }),
    conditions: z.array(z.object({ term: z.string(), text: z.string() })),
    total: z.int().meta({ description: 'How many rows there are' }),
    count: z.int().meta({ description: 'How many of them are here: a file has an end' }),
    rows: z.array(z.record(z.string(), z.union([z.string(), z.number()]).nullable())),
  })
  .meta({ id: 'Export', description: 'All rows of a list at once; xlsx and csv have the same columns' })

export const health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' })

export const ready = z
  .object({
    status: z.enum(['ok', 'reduced', 'down']).meta({ description: 'reduced: the database answers searches' }),
    database: z.enum(['ok', 'down']),
    migrations: z.enum(['ok', 'pending', 'unknown']),
    engine: z.enum(['ok', 'down']),
    waitingChanges: z.int().nullable().meta({ description: 'Changes that the search index lacks' }),
    ending: z.boolean().meta({ description: 'The site is being stopped' }),
  })
  .meta({ id: 'Ready' })

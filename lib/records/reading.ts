/**
 * A Reading is everything the reader took from ONE article: pure output of `lib/ingest`, input of `lib/db`.
 * Records of a Reading are claims of that article; `lib/db` merges the claims of all articles into records.
 * All offsets are UTF-16 indices into `article.text`.
 */
import { z } from 'zod'
import { readingIssueSchema } from '@/lib/records/issue'
import { spanSchema } from '@/lib/records/span'
import {
  agencyStandingSchema,
  agencyTypeSchema,
  compareClassSchema,
  metricKindSchema,
  programCategorySchema,
  qualifierSchema,
  regionRoleSchema,
  rightsSchema,
  statusSchema,
  yearBasisSchema,
} from '@/lib/records/vocabulary'

/** A calendar date, or as much of it as the article proves: `2021`, `2021-10` or `2021-10-05`. */
export const partialDateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

export const articleSchema = z.object({
  /** The stored text: the file decoded, BOM removed, NFC. Nothing else is changed. */
  text: z.string().min(1),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  /** ISO date, `2016-11-15`. */
  publishedOn: z.iso.date().nullable(),
  publishedYear: z.int().nullable(),
  rights: rightsSchema,
  /** Where it stands on the web, as a person gave it; never fetched. */
  sourceUrl: z.url({ protocol: /^https?$/ }).optional(),
})

export const SENTENCE_KINDS = ['sentence', 'heading', 'caption'] as const

/** Sentences of the article proper, in order, without page furniture and without repeated paragraphs. */
export const sentenceSchema = z.intersection(
  spanSchema,
  z.object({ kind: z.enum(SENTENCE_KINDS), paragraph: z.int().nonnegative() }),
)

/** One place where an article names a record; `text.slice(start, end)` is the name as printed. */
export const mentionSchema = spanSchema

export const regionClaimSchema = z.object({
  /** Official code, key into the gazetteer. */
  code: z.string(),
  role: regionRoleSchema,
  mentions: z.array(mentionSchema),
})

export const agencyClaimSchema = z.object({
  /** The name that is current at the article's date; unique within a Reading. */
  name: z.string().min(1),
  aliases: z.array(z.string()),
  /** `until` = when the name ended, as far as the article proves it. */
  formerNames: z.array(z.object({ name: z.string(), until: partialDateSchema.nullable() })),
  type: agencyTypeSchema,
  /** `planned` when all the article says is that it is to be founded. */
  standing: agencyStandingSchema,
  regionCode: z.string().nullable(),
  /** Name of another agency claim in the same Reading. */
  parent: z.string().nullable(),
  mentions: z.array(mentionSchema).min(1),
})

export const programClaimSchema = z.object({
  name: z.string().min(1),
  aliases: z.array(z.string()),
  /** Name of an agency claim in the same Reading. */
  agency: z.string().nullable(),
  regionCode: z.string().nullable(),
  category: programCategorySchema,
  /** Where the article says whom it is for: `창업 3년 이내 기업`, `관내 제조업체`. */
  targets: z.array(spanSchema),
  mentions: z.array(mentionSchema).min(1),
})

/** ISO 4217 code for money, or one of the three other units. A count keeps its counter noun beside it. */
export const unitSchema = z.union([z.enum(['percent', 'm2', 'count']), z.string().regex(/^[A-Z]{3}$/)])

export const metricClaimSchema = z.intersection(
  spanSchema,
  z.object({
    /** In `unit`: won (not 억), square metres, per cent. Whole won up to 10^15 are exact. */
    value: z.number(),
    unit: unitSchema,
    /** Counter noun as printed for a count (`개사`, `명`, `건`), else null. */
    counter: z.string().nullable(),
    /** The figure as printed: `text.slice(start, end)`. */
    raw: z.string().min(1),
    kind: metricKindSchema,
    /** Short Korean label saying what the figure is: `중소기업육성자금 규모`. */
    label: z.string().min(1),
    qualifier: qualifierSchema,
    status: statusSchema,
    /** Null when the article does not prove it. */
    year: z.int().nullable(),
    yearBasis: yearBasisSchema.nullable(),
    /** ISO 8601: `2021-10`, `2016/2018`, or `R/P1Y` for "every year"; null when the whole year or unknown. */
    period: z.string().nullable(),
    compareClass: compareClassSchema.nullable(),
    regionCode: z.string().nullable(),
    /** Name of an agency claim in the same Reading. */
    agency: z.string().nullable(),
    /** Name of a program claim in the same Reading. */
    program: z.string().nullable(),
    /** Place in `metrics` of the total this figure is a part of, as 국비 265억 of 530억: never counted with it. */
    partOf: z.int().nonnegative().nullable(),
  }),
)

export const readingSchema = z.object({
  /** File name without folders. */
  file: z.string(),
  article: articleSchema,
  sentences: z.array(sentenceSchema),
  regions: z.array(regionClaimSchema),
  agencies: z.array(agencyClaimSchema),
  programs: z.array(programClaimSchema),
  metrics: z.array(metricClaimSchema),
  issues: z.array(readingIssueSchema),
})

export type Article = z.infer<typeof articleSchema>
export type Sentence = z.infer<typeof sentenceSchema>
export type Mention = z.infer<typeof mentionSchema>
export type RegionClaim = z.infer<typeof regionClaimSchema>
export type AgencyClaim = z.infer<typeof agencyClaimSchema>
export type ProgramClaim = z.infer<typeof programClaimSchema>
export type MetricClaim = z.infer<typeof metricClaimSchema>
export type Reading = z.infer<typeof readingSchema>

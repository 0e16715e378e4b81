/** A person's decision on a record: who, when, what before, what after, why. Never changed and never deleted. */
import { z } from 'zod'
import { correctedKindSchema } from '@/lib/records/correction/action'
import {
  articleAnchorSchema,
  issueAnchorSchema,
  placeAnchorSchema,
  recordAnchorSchema,
} from '@/lib/records/correction/anchor'
import {
  agencyFactsSchema,
  articleFactsSchema,
  figureFactsSchema,
  namedFactsSchema,
  programFactsSchema,
  renamedSchema,
  renamingSchema,
} from '@/lib/records/correction/facts'

export const LONGEST_REASON = 2000

const place = z.strictObject({ article: articleAnchorSchema, place: placeAnchorSchema })
const record = z.strictObject({ record: recordAnchorSchema })
const two = record.extend({ other: recordAnchorSchema })
/** Claims of one record that are two: those that keep it, and those that leave it together. */
const sides = z.strictObject({
  stay: z.array(recordAnchorSchema).min(1),
  leave: z.array(recordAnchorSchema).min(1),
})
/** All names that articles give the record. */
const everywhere = record.extend({ names: z.array(recordAnchorSchema).min(1) })

const deed = <A extends string, T extends z.ZodType, B extends z.ZodType, C extends z.ZodType>(
  action: A,
  target: T,
  before: B,
  after: C,
) => z.strictObject({ action: z.literal(action), target, before, after })

/** What was decided, without who, when and why. `before` and `after` of an edit have the same fields. */
export const deedSchema = z.discriminatedUnion('action', [
  deed('figure.edit', place, figureFactsSchema.partial(), figureFactsSchema.partial()),
  deed('figure.reject', place, figureFactsSchema, z.null()),
  deed('figure.accept', place, figureFactsSchema, z.null()),
  deed('figure.add', place, z.null(), figureFactsSchema),
  deed('mention.reject', place, namedFactsSchema, z.null()),
  deed('mention.add', place, z.null(), namedFactsSchema),
  deed(
    'issue.settle',
    z.strictObject({ article: articleAnchorSchema, issue: issueAnchorSchema }),
    z.strictObject({ message: z.string() }),
    z.null(),
  ),
  deed(
    'article.edit',
    z.strictObject({ article: articleAnchorSchema }),
    articleFactsSchema.partial(),
    articleFactsSchema.partial(),
  ),
  deed('agency.edit', record, agencyFactsSchema.partial(), agencyFactsSchema.partial()),
  deed('agency.rename', record, renamingSchema, renamingSchema),
  deed('agency.accept', record, agencyFactsSchema, z.null()),
  deed('agency.reject', everywhere, agencyFactsSchema, z.null()),
  deed('agency.merge', two, z.null(), z.null()),
  deed('agency.split', sides, z.null(), z.null()),
  deed('program.edit', record, programFactsSchema.partial(), programFactsSchema.partial()),
  deed('program.rename', record, renamedSchema, renamedSchema),
  deed('program.accept', record, programFactsSchema, z.null()),
  deed('program.reject', everywhere, programFactsSchema, z.null()),
  deed('program.merge', two, z.null(), z.null()),
  deed('program.split', sides, z.null(), z.null()),
  deed('undo', z.strictObject({ correction: z.string().min(1).max(100) }), z.null(), z.null()),
])

/** The record as it was called when the decision was made, to show where it is gone. */
const subjectSchema = z.strictObject({
  kind: correctedKindSchema,
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(500),
})

export const correctionSchema = z.strictObject({
  id: z.string().regex(/^[\w-]{1,100}$/),
  at: z.iso.datetime(),
  author: z.string().trim().min(1).max(100),
  reason: z.string().trim().min(1).max(LONGEST_REASON),
  subject: subjectSchema,
  deed: deedSchema,
})

export type Deed = z.infer<typeof deedSchema>
export type Subject = z.infer<typeof subjectSchema>
export type Correction = z.infer<typeof correctionSchema>
export type DeedOf<A extends Deed['action']> = Extract<Deed, { action: A }>

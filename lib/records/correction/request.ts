/** What a person asks for, by the ids and places that a page shows. `lib/workflows/corrections` turns it into a Correction. */
import { z } from 'zod'
import { recordNameSchema } from '@/lib/records/correction/anchor'
import { LONGEST_REASON } from '@/lib/records/correction/correction'
import {
  agencyFactsSchema,
  articleFactsSchema,
  figureFactsSchema,
  namedFactsSchema,
  programFactsSchema,
  renamingSchema,
} from '@/lib/records/correction/facts'

const id = z.string().min(1).max(100)
const reason = z.string().trim().min(1).max(LONGEST_REASON)

/** Characters of an article's stored text, `text.slice(start, end)`. */
const span = { articleId: id, start: z.int().nonnegative(), end: z.int().positive() }

/** A stored figure, or the place where one is read; `nth` of several that are read from one place. */
const figure = z.union([
  z.strictObject({ id }),
  z.strictObject({ ...span, nth: z.int().nonnegative().default(0) }),
])

/** An agency or a programme: its id, or a name for one that no article names yet. */
const owner = z.union([id, recordNameSchema]).nullable()

const figureFacts = figureFactsSchema.extend({ agency: owner, program: owner })

const ofRecord = <A extends string>(action: A) => ({ action: z.literal(action), id, reason })

export const correctionRequestSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('figure.edit'), figure, changes: figureFacts.partial(), reason }),
  z.strictObject({ action: z.literal('figure.reject'), figure, reason }),
  z.strictObject({ action: z.literal('figure.accept'), figure, reason }),
  z.strictObject({ action: z.literal('figure.add'), ...span, facts: figureFacts, reason }),
  z.strictObject({ action: z.literal('mention.add'), ...span, facts: namedFactsSchema, reason }),
  /** What was read at the place as a name of this kind is none. */
  z.strictObject({
    action: z.literal('mention.reject'),
    ...span,
    kind: z.enum(['region', 'agency', 'program']),
    /** What the article calls it, where names stand in one another: 안양시 in 안양시청소년재단. Of a region, its code. */
    claim: z.string().max(2000).optional(),
    reason,
  }),
  z.strictObject({ ...ofRecord('issue.settle') }),
  z.strictObject({ ...ofRecord('article.edit'), changes: articleFactsSchema.partial() }),
  z.strictObject({
    ...ofRecord('agency.edit'),
    changes: agencyFactsSchema.extend({ parent: owner }).partial(),
  }),
  z.strictObject({ ...ofRecord('agency.rename'), to: renamingSchema }),
  z.strictObject({ ...ofRecord('agency.accept') }),
  z.strictObject({ ...ofRecord('agency.reject') }),
  z.strictObject({ ...ofRecord('agency.merge'), otherId: id }),
  /** `claimIds`: what single articles say of it (AgencyClaim) that is another agency. */
  z.strictObject({ ...ofRecord('agency.split'), claimIds: z.array(id).min(1) }),
  z.strictObject({
    ...ofRecord('program.edit'),
    changes: programFactsSchema.extend({ agency: owner }).partial(),
  }),
  z.strictObject({ ...ofRecord('program.rename'), to: renamingSchema }),
  z.strictObject({ ...ofRecord('program.accept') }),
  z.strictObject({ ...ofRecord('program.reject') }),
  z.strictObject({ ...ofRecord('program.merge'), otherId: id }),
  z.strictObject({ ...ofRecord('program.split'), claimIds: z.array(id).min(1) }),
])

/** As a form or a program gives it. */
export type CorrectionRequest = z.input<typeof correctionRequestSchema>
/** As it is once it is parsed. */
export type ParsedRequest = z.output<typeof correctionRequestSchema>
export type RequestOf<A extends ParsedRequest['action']> = Extract<ParsedRequest, { action: A }>

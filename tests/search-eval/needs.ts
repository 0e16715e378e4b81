/** The judged queries: what people look for, how they may type it, and which records answer it. Written from the articles. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export const QUERY_CLASSES = [
  'exact',
  'part',
  'spacing',
  'particle',
  'abbreviation',
  'initials',
  'typo',
  'layout',
  'number',
  'latin',
  'intent',
  'none',
] as const
export type QueryClass = (typeof QUERY_CLASSES)[number]

/**
 * `tuned`: looked at while rules were made. `held-out`: of these only the figures were ever seen. `blind`: likewise, written last,
 * from the articles alone, and never to be used for making rules.
 */
export const NEED_SETS = ['tuned', 'held-out', 'blind'] as const
export type NeedSet = (typeof NEED_SETS)[number]

const grade = z.int().min(1).max(3)
const pattern = z.string().transform((text) => new RegExp(text, 'u'))

/** A rule that gives records their grade: by the name of a place, agency or programme, or by the words of a sentence. */
const judgementSchema = z.object({
  name: pattern.optional(),
  text: pattern.optional(),
  /** Of the article's title. */
  article: pattern.optional(),
  /** The whole name of the region it is about. */
  region: z
    .string()
    .transform((text) => new RegExp(`^(?:${text})$`, 'u'))
    .optional(),
  /** 3: just this; 2: about it; 1: near it. */
  grade,
})
export type Judgement = z.infer<typeof judgementSchema>

const needSchema = z.object({
  need: z.string(),
  set: z.enum(NEED_SETS).default('tuned'),
  relevant: z.array(judgementSchema),
  queries: z.partialRecord(z.enum(QUERY_CLASSES), z.array(z.string()).min(1)),
})
export type Need = z.infer<typeof needSchema>

export interface JudgedQuery {
  q: string
  class: QueryClass
  need: Need
}

export function judgedQueries(): JudgedQuery[] {
  return readNeeds().flatMap((need) =>
    QUERY_CLASSES.flatMap((name) => (need.queries[name] ?? []).map((q) => ({ q, class: name, need }))),
  )
}

function readNeeds(): Need[] {
  const folder = import.meta.dirname
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => z.array(needSchema).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}

/** What is offered while a query is typed: names of records. */
import { z } from 'zod'
import { recordKindSchema } from '@/lib/records/vocabulary'
import { snippetPartSchema } from '@/lib/search/answer'

export const suggestionSchema = z.object({
  kind: recordKindSchema,
  id: z.string(),
  /** The record's name; taken as the query when it is chosen. */
  name: z.string(),
  nameParts: z.array(snippetPartSchema),
  region: z.string().nullable(),
  href: z.string(),
})

export const suggestAnswerSchema = z.object({
  suggestions: z.array(suggestionSchema),
  /** The engine was not to be had. */
  reduced: z.boolean(),
})

export type Suggestion = z.infer<typeof suggestionSchema>
export type SuggestAnswer = z.infer<typeof suggestAnswerSchema>

/** A metric as the site and the API show it: never without its printed form, its place and its sentence. */
import { z } from 'zod'
import {
  articleReferenceSchema,
  namedReferenceSchema,
  regionReferenceSchema,
} from '@/lib/records/published/reference'
import { unitSchema } from '@/lib/records/reading'
import {
  compareClassSchema,
  metricKindSchema,
  qualifierSchema,
  statusSchema,
  yearBasisSchema,
} from '@/lib/records/vocabulary'

export const figureSchema = z.object({
  id: z.string(),
  /** In `unit`: won, not 억. */
  value: z.number(),
  unit: unitSchema,
  counter: z.string().nullable(),
  /** As printed; `text.slice(start, end)` of the article's stored text, in UTF-16 units. */
  raw: z.string(),
  start: z.int(),
  end: z.int(),
  sentence: z.string(),
  /** Where the sentence begins in the stored text. */
  sentenceStart: z.int(),
  kind: metricKindSchema,
  label: z.string(),
  qualifier: qualifierSchema,
  status: statusSchema,
  year: z.int().nullable(),
  yearBasis: yearBasisSchema.nullable(),
  period: z.string().nullable(),
  compareClass: compareClassSchema.nullable(),
  region: regionReferenceSchema.nullable(),
  agency: namedReferenceSchema.nullable(),
  program: namedReferenceSchema.nullable(),
  article: articleReferenceSchema,
  partOf: z.string().nullable().meta({ description: 'Id of the total it is a part of: never add the two' }),
  corrected: z.boolean().meta({ description: 'A person set something of it right, or added it' }),
  source: z
    .string()
    .meta({ description: 'The same for all articles that print one text: count it once as a source' }),
})

export type Figure = z.infer<typeof figureSchema>

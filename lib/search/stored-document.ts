/** A document as it is sent to the engine, which keeps all of it: what a record has none of takes room as well. */
import { z } from 'zod'
import { listedDocumentSchema, type SearchDocument } from '@/lib/search/document'

/** What a field is that is not there. */
const NONE = {
  name: null,
  evidence: [],
  regionName: null,
  year: [],
  value: null,
  unit: null,
  raw: null,
  regions: [],
  category: null,
  agencyType: null,
  agencies: [],
  metricKind: null,
  status: null,
  date: null,
  amount: null,
  count: null,
} satisfies Partial<SearchDocument>

/** Without empty fields. Those that are searched stay: the engine refuses to search a field that no document has. */
export function storedDocument(document: SearchDocument): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(document).filter(([field, value]) => !(field in NONE && isEmpty(value))),
  )
}

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)

/** A document as the engine tells it: fields that are not there are empty. */
export const foundDocumentSchema = z
  .looseObject({})
  .transform((found): unknown => ({ ...NONE, ...found }))
  .pipe(listedDocumentSchema.extend({ _rankingScore: z.number() }))

import type { SearchDocument } from '@/lib/search/document'

/** What those fields of a document are that its record has none of. */
export const EMPTY_FIELDS = {
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

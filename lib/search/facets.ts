/**
 * The one table of search facets. Index settings, filters, links, chips, labels and the API's parameters follow from it:
 * a facet is added here, a field of the same name in the search document, and nowhere else.
 */
import {
  AGENCY_TYPES,
  METRIC_KINDS,
  PROGRAM_CATEGORIES,
  RECORD_KINDS,
  STATUSES,
} from '@/lib/records/vocabulary'
import { cleanQuery } from '@/lib/search/clean-query'

/** The facet's closed list with its Korean labels, or what an open facet's values look like. */
type FacetValues =
  | { type: 'closed'; labels: Readonly<Record<string, string>> }
  | { type: 'region-slug' }
  | { type: 'name' }
  | { type: 'year' }

interface FacetShape {
  key: string
  /** Field of the search document. */
  field: string
  labelKo: string
  /** Parameter of the page and of the API; repeated for several values, which are OR-ed. */
  urlParam: string
  values: FacetValues
}

/** In the order in which the page shows them. */
export const FACETS = [
  {
    key: 'kind',
    field: 'kind',
    labelKo: '종류',
    urlParam: 'kind',
    values: { type: 'closed', labels: RECORD_KINDS },
  },
  {
    key: 'region',
    field: 'regions',
    labelKo: '지역',
    urlParam: 'region',
    values: { type: 'region-slug' },
  },
  {
    key: 'category',
    field: 'category',
    labelKo: '사업 분야',
    urlParam: 'category',
    values: { type: 'closed', labels: PROGRAM_CATEGORIES },
  },
  {
    key: 'type',
    field: 'agencyType',
    labelKo: '기관 유형',
    urlParam: 'type',
    values: { type: 'closed', labels: AGENCY_TYPES },
  },
  { key: 'agency', field: 'agencies', labelKo: '기관', urlParam: 'agency', values: { type: 'name' } },
  {
    key: 'metric',
    field: 'metricKind',
    labelKo: '지표 종류',
    urlParam: 'metric',
    values: { type: 'closed', labels: METRIC_KINDS },
  },
  { key: 'year', field: 'year', labelKo: '연도', urlParam: 'year', values: { type: 'year' } },
  {
    key: 'status',
    field: 'status',
    labelKo: '상태',
    urlParam: 'status',
    values: { type: 'closed', labels: STATUSES },
  },
] as const satisfies readonly FacetShape[]

export type Facet = (typeof FACETS)[number]
export type FacetKey = Facet['key']

const REGION_SLUG = /^[a-z]+(-[a-z]+)*$/
const MAX_SLUG_LENGTH = 60
export const MAX_NAME_LENGTH = 100

/** Whether its values are as many as there are records: those that filters leave nothing of are then not shown. */
export function isOpenFacet({ values }: Facet): boolean {
  return values.type === 'region-slug' || values.type === 'name'
}

/** Whether a facet can have this value at all. A region slug is judged by its form only: the gazetteer knows the rest. */
export function isFacetValue(facet: Facet, value: string): boolean {
  if (facet.values.type === 'closed') return Object.hasOwn(facet.values.labels, value)
  if (facet.values.type === 'year') return /^(19|20)\d{2}$/.test(value)
  if (facet.values.type === 'name')
    return value !== '' && value.length <= MAX_NAME_LENGTH && cleanQuery(value) === value
  return value.length <= MAX_SLUG_LENGTH && REGION_SLUG.test(value)
}

/** The Korean words for a value. `regionName` names a region slug, which no closed list here can. */
export function facetValueLabel(
  facet: Facet,
  value: string,
  regionName: (slug: string) => string | null,
): string {
  if (facet.values.type === 'region-slug') return regionName(value) ?? value
  if (facet.values.type === 'year') return `${value}년`
  if (facet.values.type === 'name') return value
  return Object.entries(facet.values.labels).find(([key]) => key === value)?.[1] ?? value
}

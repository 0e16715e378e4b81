/** The engine's settings: what is searched, filtered and ordered by. All follow from the facets and the document. */
import { FACETS } from '@/lib/search/facets'
import { isListed, RANGES } from '@/lib/search/ranges'

/** Searched for words, the weightiest first. Initials are searched only when initials are typed. */
export const WORD_FIELDS = [
  'names',
  'parts',
  'nameParts',
  'labels',
  'context',
  'contextParts',
  'words',
  'cuts',
  'evidenceWords',
  'pieces',
] as const
export const INITIALS_FIELDS = ['initials', 'printedInitials', 'contextInitials'] as const

/** Where the names of a record itself are. */
export const NAME_FIELDS = ['names', 'parts', 'nameParts'] as const
/** The same, and names that its sentence prints. */
export const HEAD_FIELDS = [...NAME_FIELDS, 'labels'] as const

/** Pages can reach so far: the engine's default of 1,000 would end a long list silently. */
export const MAX_TOTAL_HITS = 100_000
/** The engine's default of 100 would lose regions: there are more than 260. */
export const MAX_FACET_VALUES_LISTED = 300

/** What a hit is shown from; keys stay in the engine. */
const SHOWN_FIELDS = [
  'kind',
  'recordId',
  'href',
  'title',
  'name',
  'evidence',
  'regionName',
  'year',
  'value',
  'unit',
  'raw',
  'group',
  'regions',
  'category',
  'agencyType',
  'agencies',
  'metricKind',
  'status',
  'date',
  'amount',
  'count',
  'rank',
] as const

const COMPARED_FIELDS: string[] = RANGES.filter((range) => !isListed(range)).map(({ field }) => field)
const CHOSEN_FIELDS = FACETS.map(({ field }): string => field).filter(
  (field) => !COMPARED_FIELDS.includes(field),
)

/**
 * What is not asked for is not built: the trees for comparing were a tenth of the index, most of them of `group`. The engine also counts
 * values by walking them: the years of the largest answers from 2.5 million documents in 32 ms, without trees in 19.
 */
function filterFeatures(comparison: boolean) {
  return { facetSearch: false, filter: { equality: true, comparison } }
}

export const INDEX_SETTINGS = {
  searchableAttributes: [...WORD_FIELDS, ...INITIALS_FIELDS],
  displayedAttributes: [...SHOWN_FIELDS],
  filterableAttributes: [
    { attributePatterns: [...CHOSEN_FIELDS, 'group'], features: filterFeatures(false) },
    { attributePatterns: COMPARED_FIELDS, features: filterFeatures(true) },
  ],
  // Beginnings are keys of their own (`beginnings.ts`).
  prefixSearch: 'disabled' as const,
  // Values are looked for in the page that lists them, never in the engine.
  facetSearch: false,
  sortableAttributes: ['date', 'amount'],
  // A chosen order is the order: `sort` before all else. It does nothing when none is chosen.
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'proximity', 'exactness', 'rank:asc', 'date:desc'],
  // In keys: five letters are two syllables. Pieces and initials are found only as typed.
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 10 },
    disableOnAttributes: ['nameParts', 'pieces', ...INITIALS_FIELDS],
    disableOnNumbers: true,
  },
  proximityPrecision: 'byAttribute' as const,
  pagination: { maxTotalHits: MAX_TOTAL_HITS },
  faceting: { maxValuesPerFacet: MAX_FACET_VALUES_LISTED, sortFacetValuesBy: { '*': 'count' as const } },
}

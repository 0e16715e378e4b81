/** Parameters of the search API: the search page's own, but checked instead of mended. */
import { z } from 'zod'
import { regionSlugSchema } from '@/app/api/_contract/parameters'
import { MAX_QUERY_LENGTH } from '@/lib/search/clean-query'
import { FACETS, type Facet, MAX_NAME_LENGTH } from '@/lib/search/facets'
import { RANGES } from '@/lib/search/ranges'
import { MAX_FACET_VALUES, MAX_PAGE, MAX_PAGE_SIZE, SORTS, type Sort } from '@/lib/search/state'

const querySchema = z
  .string()
  .optional()
  .meta({
    description: `Words to look for; "phrase" and -word work; no more than ${MAX_QUERY_LENGTH} characters are looked at`,
  })

function valueSchema({ values }: Facet): z.ZodType<string> {
  if (values.type === 'closed') return z.enum(Object.keys(values.labels))
  if (values.type === 'region-slug') return regionSlugSchema
  if (values.type === 'name') return z.string().min(1).max(MAX_NAME_LENGTH)
  return z.string().regex(/^(19|20)\d{2}$/, 'must be a year, as in 2021')
}

const facetParameters = Object.fromEntries(
  FACETS.map((facet) => [
    facet.urlParam,
    z.array(valueSchema(facet)).min(1).max(MAX_FACET_VALUES).optional().meta({ description: facet.labelKo }),
  ]),
)

const boundSchema = z
  .string()
  .regex(/^\d{1,16}$/, 'must be a whole number of at most 16 digits')
  .optional()

const rangeParameters = Object.fromEntries(
  RANGES.flatMap(({ minParam, maxParam, labelKo, unit }) => [
    [minParam, boundSchema.meta({ description: `${labelKo}, at least; in ${unit}` })],
    [maxParam, boundSchema.meta({ description: `${labelKo}, at most; in ${unit}` })],
  ]),
)

const sorts = Object.keys(SORTS) as [Sort, ...Sort[]]

export const searchParameters = z.object({
  q: querySchema,
  ...facetParameters,
  ...rangeParameters,
  literal: z.literal('1').optional().meta({ description: 'Look for the words as typed, mend nothing' }),
  count: z
    .literal('all')
    .optional()
    .meta({ description: 'Count by agencies too where results are more than 10,000' }),
  sort: z.enum(sorts).optional(),
  size: wholeNumber(MAX_PAGE_SIZE).optional(),
  page: wholeNumber(MAX_PAGE).optional(),
})

export const suggestParameters = z.object({ q: querySchema })

function wholeNumber(max: number) {
  const message = `must be a whole number from 1 to ${max}`
  return z.coerce.number(message).int(message).min(1, message).max(max, message)
}

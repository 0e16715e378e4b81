import { FacetFields } from '@/components/search/facet-fields'
import { RangeFields } from '@/components/search/range-fields'
import type { FacetAnswer } from '@/lib/search/answer'
import { FACETS } from '@/lib/search/facets'
import { rangeStops } from '@/lib/search/range-stops'
import { RANGES, type Range } from '@/lib/search/ranges'
import { DEFAULT_PAGE_SIZE, PAGE_SIZES, type SearchState } from '@/lib/search/state'

interface Props {
  facets: readonly FacetAnswer[]
  state: SearchState
}

/** All filters in one plain form; its names and values are those of the search address. */
export function FacetForm({ facets, state }: Props) {
  const hasYears = facets.some(({ key, values }) => key === 'year' && values.length > 0)
  return (
    <form action="/search" autoComplete="off" className="text-sm">
      <input type="hidden" name="q" value={state.q} />
      {facets
        .filter((facet) => facet.values.length > 0 || facet.countHref !== null)
        .map((facet) => (
          <FacetFields key={facet.key} facet={facet} param={paramOf(facet.key)}>
            {facet.key === 'year' ? <RangeOf range={YEARS} facets={facets} state={state} /> : null}
          </FacetFields>
        ))}
      {RANGES.filter((range) => range !== YEARS || !hasYears).map((range) => (
        <fieldset
          key={range.key}
          data-key={`range ${range.key}`}
          className="min-w-0 border-line border-t py-3"
        >
          <legend className="float-left mb-1 w-full font-semibold">
            {range.labelKo}
            {range.unit === 'KRW' ? '(원)' : ''}
          </legend>
          <div className="clear-both">
            <RangeOf range={range} facets={facets} state={state} />
          </div>
        </fieldset>
      ))}
      {state.countAll ? <input type="hidden" name="count" value="all" /> : null}
      {state.literal ? <input type="hidden" name="literal" value="1" /> : null}
      {state.sort === 'relevance' ? null : <input type="hidden" name="sort" value={state.sort} />}
      <PageSizes size={state.size} />
      <button type="submit" className="button w-full">
        적용
      </button>
    </form>
  )
}

const YEARS = RANGES[2]

/** A range as numbers to type, with a slider over what there may be. */
function RangeOf({ range, facets, state }: Props & { range: Range }) {
  const years = facets.find(({ key }) => key === 'year')?.values.map(({ value }) => Number(value)) ?? []
  const { key, labelKo, minParam, maxParam } = range
  const bounds = [state[minParam], state[maxParam]].filter((bound) => bound !== null)
  return (
    <RangeFields
      label={labelKo}
      params={[minParam, maxParam]}
      bounds={[state[minParam], state[maxParam]]}
      digits={key === 'years' ? 4 : 16}
      stops={rangeStops(range, key === 'years' ? [...years, ...bounds] : [])}
    />
  )
}

function PageSizes({ size }: { size: number }) {
  return (
    <fieldset className="min-w-0 border-line border-t py-3">
      <legend className="float-left font-semibold">한 쪽에 보기</legend>
      <div className="clear-both flex justify-between">
        {PAGE_SIZES.map((one) => (
          <label key={one} className="flex min-h-8 items-center gap-1.5">
            <input
              type="radio"
              name="size"
              // The usual size stands in no address.
              value={one === DEFAULT_PAGE_SIZE ? '' : one}
              defaultChecked={one === size}
              className="size-4 accent-accent"
            />
            {one}건
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const paramOf = (key: string): string => FACETS.find((facet) => facet.key === key)?.urlParam ?? key

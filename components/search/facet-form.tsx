import type { FacetAnswer } from '@/lib/search/answer'
import { FACETS } from '@/lib/search/facets'
import { RANGES, type Range } from '@/lib/search/ranges'
import { PAGE_SIZES, type SearchState } from '@/lib/search/state'

interface Props {
  facets: readonly FacetAnswer[]
  state: SearchState
}

const OPEN_AT_FIRST = 8

/** All filters in one plain form; its names and values are those of the search address. */
export function FacetForm({ facets, state }: Props) {
  return (
    <form action="/search" className="text-sm">
      {state.q === '' ? null : <input type="hidden" name="q" value={state.q} />}
      {state.sort === 'relevance' ? null : <input type="hidden" name="sort" value={state.sort} />}
      {state.literal ? <input type="hidden" name="literal" value="1" /> : null}
      {facets
        .filter((facet) => facet.values.length > 0)
        .map((facet) => (
          <FacetFields key={facet.key} facet={facet} />
        ))}
      {RANGES.map((range) => (
        <RangeFields key={range.key} range={range} state={state} />
      ))}
      <label className="flex items-center justify-between gap-3 border-line border-t py-4">
        <span className="font-semibold">한 쪽에 보기</span>
        <select name="size" defaultValue={state.size} className="control">
          {PAGE_SIZES.map((size) => (
            <option key={size} value={size}>
              {size}건
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button w-full">
        적용
      </button>
    </form>
  )
}

/** Both ends of a range; in won or pieces, as the address has them. */
function RangeFields({ range, state }: { range: Range; state: SearchState }) {
  const ends = [
    { param: range.minParam, word: '이상' },
    { param: range.maxParam, word: '이하' },
  ]
  return (
    <fieldset className="min-w-0 border-line border-t py-3">
      <legend className="float-left mb-1 w-full font-semibold">
        {range.labelKo}
        {range.unit === 'KRW' ? '(원)' : ''}
      </legend>
      <div className="clear-both grid grid-cols-[minmax(0,1fr)] gap-2">
        {ends.map(({ param, word }) => (
          <label key={param} className="flex items-center gap-2">
            <input
              name={param}
              inputMode="numeric"
              pattern="[0-9]{1,16}"
              defaultValue={state[param] ?? ''}
              className="control w-full min-w-0"
            />
            <span className="shrink-0">{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function FacetFields({ facet }: { facet: FacetAnswer }) {
  const first = facet.values.filter((value, index) => index < OPEN_AT_FIRST || value.selected)
  const rest = facet.values.filter((value) => !first.includes(value))
  return (
    <fieldset className="border-line border-t py-3 first-of-type:border-t-0 first-of-type:pt-0">
      <legend className="float-left mb-1 w-full font-semibold">{facet.label}</legend>
      <div className="clear-both">
        {first.map((value) => (
          <FacetBox key={value.value} facet={facet} value={value} />
        ))}
        {rest.length > 0 ? (
          <details>
            <summary className="py-1 text-soft hover:text-accent">{rest.length}개 더 보기</summary>
            {rest.map((value) => (
              <FacetBox key={value.value} facet={facet} value={value} />
            ))}
          </details>
        ) : null}
        {facet.truncated ? <p className="text-faint text-xs">많은 것부터 일부만 보입니다.</p> : null}
      </div>
    </fieldset>
  )
}

function FacetBox({ facet, value }: { facet: FacetAnswer; value: FacetAnswer['values'][number] }) {
  return (
    <label className={`flex min-h-8 items-center gap-2 ${value.parent === null ? '' : 'pl-4'}`}>
      <input
        type="checkbox"
        name={paramOf(facet.key)}
        value={value.value}
        defaultChecked={value.selected}
        disabled={value.count === 0 && !value.selected}
        className="size-4 accent-accent"
      />
      <span className="grow">{value.label}</span>
      <span className="text-faint">{value.count.toLocaleString('ko-KR')}</span>
    </label>
  )
}

const paramOf = (key: string): string => FACETS.find((facet) => facet.key === key)?.urlParam ?? key

import type { ReactNode } from 'react'
import { LongFacet } from '@/components/search/long-facet'
import type { FacetAnswer, FacetValue } from '@/lib/search/answer'

interface Props {
  facet: FacetAnswer
  /** Name of the boxes: the facet's parameter in the address. */
  param: string
  /** What narrows the facet besides its values. */
  children?: ReactNode
}

/** More than these scroll in a frame of their own, each where it was: nothing moves away under the pointer. */
const SHORT = 10
/** More than these are easier to name than to find. */
const LONG = 12
/** Of agencies there may be hundreds, each a line of a page that is sent with every pause in typing. */
const MOST_SHOWN = 150

/** The values of one facet to tick; those that would leave nothing stay, but can't be. */
export function FacetFields({ facet, param, children }: Props) {
  const { label } = facet
  const values = facet.values.filter(({ selected }, index) => index < MOST_SHOWN || selected)
  const isCut = facet.truncated || values.length < facet.values.length
  const boxes = values.map((value) => (
    <FacetBox key={value.value} param={param} value={value} above={labelOf(values, value.parent)} />
  ))
  return (
    <fieldset
      data-key={facet.key}
      className="min-w-0 border-line border-t py-3 first-of-type:border-t-0 first-of-type:pt-0"
    >
      <legend className="float-left mb-1 w-full font-semibold">{label}</legend>
      <div className="clear-both">
        {children}
        {values.length > LONG && facet.key !== 'year' ? (
          <LongFacet label={label}>{boxes}</LongFacet>
        ) : (
          <div className={values.length > SHORT ? 'max-h-84 overflow-y-auto overscroll-contain' : undefined}>
            {boxes}
          </div>
        )}
        {facet.countHref === null ? null : (
          <p className="text-faint text-xs">
            결과가 아주 많아 {label}별로 세지 않았습니다.{' '}
            <a href={facet.countHref} rel="nofollow" className="link whitespace-nowrap">
              세어 보기
            </a>
          </p>
        )}
        {isCut ? (
          <p className="text-faint text-xs">많은 것부터 일부만 보입니다. 다른 이름은 검색어로 찾으세요.</p>
        ) : null}
      </div>
    </fieldset>
  )
}

const labelOf = (values: readonly FacetValue[], wanted: string | null) =>
  values.find(({ value }) => value === wanted)?.label ?? ''

interface BoxProps {
  param: string
  value: FacetValue
  /** Label of what the value lies in. */
  above: string
}

function FacetBox({ param, value, above }: BoxProps) {
  const { label, count, selected, parent } = value
  const isEmpty = count === 0 && !selected
  return (
    <label
      data-key={`${param} ${value.value}`}
      data-label={`${above} ${label}`}
      className={`flex min-h-8 items-center gap-2 ${parent === null ? '' : 'pl-4'} ${isEmpty ? 'cursor-default text-faint' : ''}`}
    >
      <input
        type="checkbox"
        name={param}
        value={value.value}
        defaultChecked={selected}
        disabled={isEmpty}
        className="size-4 shrink-0 accent-accent"
      />
      {label}
      <span className="ml-auto text-faint">{count.toLocaleString('ko-KR')}</span>
    </label>
  )
}

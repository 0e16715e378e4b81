import { RangeSlider } from '@/components/search/range-slider'
import type { RangeStop } from '@/lib/search/range-stops'

interface Props {
  label: string
  /** Names of the two fields: the range's parameters in the address. */
  params: readonly [min: string, max: string]
  bounds: readonly [min: number | null, max: number | null]
  /** The longest number that makes sense. */
  digits: number
  stops: readonly RangeStop[]
}

/** Both ends as numbers, in won or pieces as the address has them: these are what counts. The slider only writes into them. */
export function RangeFields({ label, params, bounds, digits, stops }: Props) {
  const [min, max] = bounds.map((bound) => String(bound ?? ''))
  const field = (name: string, text: string, word: string) => (
    <input
      type="text"
      name={name}
      defaultValue={text}
      inputMode="numeric"
      pattern={`\\s*[0-9]{1,${digits}}\\s*`}
      title={`숫자만, ${digits}자리까지`}
      autoComplete="off"
      aria-label={`${label} ${word}`}
      placeholder={word}
      className="control min-h-9 w-full min-w-0 px-2"
    />
  )
  return (
    <range-fields class="mb-1 block">
      {stops.length > 1 ? <RangeSlider label={label} stops={stops} texts={[min ?? '', max ?? '']} /> : null}
      <div className="flex items-center gap-1.5">
        {field(params[0], min ?? '', '최소')}
        <span aria-hidden="true">~</span>
        {field(params[1], max ?? '', '최대')}
      </div>
    </range-fields>
  )
}

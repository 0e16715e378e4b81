'use client'

import { useState } from 'react'
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
export function RangeFields({ label, params: [min, max], bounds, digits, stops }: Props) {
  const [texts, setTexts] = useTexts(bounds)
  const field = (index: 0 | 1, name: string, word: string) => (
    <input
      name={name}
      value={texts[index]}
      onChange={({ target }) => setTexts(index === 0 ? [target.value, texts[1]] : [texts[0], target.value])}
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
    <div className="mb-1">
      {stops.length > 1 ? (
        <RangeSlider label={label} stops={stops} texts={texts} onChange={setTexts} />
      ) : null}
      <div className="flex items-center gap-1.5">
        {field(0, min, '최소')}
        <span aria-hidden="true">~</span>
        {field(1, max, '최대')}
      </div>
    </div>
  )
}

type Texts = readonly [string, string]

/** What stands in the fields: what was typed, until a new answer has other bounds. */
function useTexts(bounds: Props['bounds']) {
  const [shown, setShown] = useState(bounds)
  const [texts, setTexts] = useState<Texts>(textsOf(bounds))
  if (shown[0] !== bounds[0] || shown[1] !== bounds[1]) {
    setShown(bounds)
    setTexts(textsOf(bounds))
  }
  return [texts, setTexts] as const
}

const textsOf = ([min, max]: Props['bounds']): Texts => [String(min ?? ''), String(max ?? '')]

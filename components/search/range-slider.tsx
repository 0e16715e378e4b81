import type { CSSProperties } from 'react'
import { boundInWords, placesOf, rangeInWords } from '@/components/search/range-places'
import type { RangeStop } from '@/lib/search/range-stops'

interface Props {
  label: string
  stops: readonly RangeStop[]
  texts: readonly [min: string, max: string]
}

/**
 * Two native sliders on one track. A thumb at its outer end stands for no bound; the places between are the stops, so
 * amounts go by powers of ten. They have no names of their own: the form sends the fields. Without script they are not shown.
 */
export function RangeSlider({ label, stops, texts }: Props) {
  const end = stops.length + 1
  const places = placesOf(stops, texts)
  const [low, high] = places
  const percent = (place: number) => `${(place / end) * 100}%`
  const thumb = (place: number, name: string, word: '이상' | '이하') => (
    <input
      type="range"
      min={0}
      max={end}
      defaultValue={place}
      aria-label={`${label} ${name}`}
      aria-valuetext={boundInWords(stops[place - 1], word)}
      className="range-thumb absolute inset-0 w-full"
    />
  )
  return (
    <>
      <datalist>
        {stops.map(({ value, label: words }) => (
          <option key={value} value={value} label={words} />
        ))}
      </datalist>
      <div
        style={{ '--from': percent(low), '--to': percent(high) } as CSSProperties}
        data-far={low > end / 2 || undefined}
        className="range-track relative mx-0.5 h-7 noscript:hidden"
      >
        {thumb(low, '최소 슬라이더', '이상')}
        {thumb(high, '최대 슬라이더', '이하')}
      </div>
      <p aria-hidden="true" className="mb-1 text-center text-faint text-xs noscript:hidden">
        {rangeInWords(stops, places)}
      </p>
    </>
  )
}

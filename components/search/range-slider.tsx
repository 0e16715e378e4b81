import { type CSSProperties, useEffect, useRef } from 'react'
import { nearestStop, type RangeStop } from '@/lib/search/range-stops'

type Texts = readonly [min: string, max: string]

interface Props {
  label: string
  stops: readonly RangeStop[]
  texts: Texts
  onChange: (texts: Texts) => void
}

/** Whoever steps with the arrow keys is asked for once, not at each step. */
const PAUSE_MS = 350

/**
 * Two native sliders on one track. A thumb at its outer end stands for no bound; the places between are the stops, so
 * amounts go by powers of ten. It has no name of its own: the form sends the fields.
 */
export function RangeSlider({ label, stops, texts, onChange }: Props) {
  const track = useRef<HTMLDivElement>(null)
  useSentWhenDone(track)
  const end = stops.length + 1
  const low = placeOf(stops, texts[0], 0)
  const high = placeOf(stops, texts[1], end)
  const textAt = (place: number) => String(stops[place - 1]?.value ?? '')
  const thumb = (place: number, word: string, bound: string, move: (to: number) => void) => (
    <input
      type="range"
      min={0}
      max={end}
      value={place}
      onChange={({ target }) => move(Number(target.value))}
      aria-label={`${label} ${word}`}
      aria-valuetext={stops[place - 1] ? `${stops[place - 1]?.label} ${bound}` : '제한 없음'}
      // Where both stand at the right end, the left one must be within reach.
      style={{ zIndex: bound === '이상' && place > end / 2 ? 1 : undefined }}
      className="range-thumb absolute inset-0 w-full"
    />
  )
  return (
    <>
      <div
        ref={track}
        style={{ '--from': `${(low / end) * 100}%`, '--to': `${(high / end) * 100}%` } as CSSProperties}
        className="range-track relative mx-0.5 h-7 noscript:hidden"
      >
        {thumb(low, '최소 슬라이더', '이상', (to) =>
          onChange([textAt(Math.min(to, high, end - 1)), texts[1]]),
        )}
        {thumb(high, '최대 슬라이더', '이하', (to) => onChange([texts[0], textAt(Math.max(to, low, 1))]))}
      </div>
      <p aria-hidden="true" className="mb-1 text-center text-faint text-xs noscript:hidden">
        {inWords(stops[low - 1], stops[high - 1])}
      </p>
    </>
  )
}

/** 0 and the end stand for no bound; a number between two stops is shown at the nearer one. */
function placeOf(stops: readonly RangeStop[], text: string, open: number): number {
  return /^\s*\d+\s*$/.test(text) ? nearestStop(stops, Number(text)) + 1 : open
}

function inWords(low: RangeStop | undefined, high: RangeStop | undefined): string {
  if (low && high) return `${low.label} ~ ${high.label}`
  if (low) return `${low.label} 이상`
  return high ? `${high.label} 이하` : '전체'
}

/** Sends the form once a thumb is let go of, or the keys rest. */
function useSentWhenDone(track: { current: HTMLElement | null }) {
  useEffect(() => {
    const { current } = track
    let timer: ReturnType<typeof setTimeout> | undefined
    const send = () => {
      clearTimeout(timer)
      timer = setTimeout(() => current?.querySelector('input')?.form?.requestSubmit(), PAUSE_MS)
    }
    // React's onChange comes with each step; the browser's own, when the thumb is let go of.
    current?.addEventListener('change', send)
    return () => {
      clearTimeout(timer)
      current?.removeEventListener('change', send)
    }
  }, [track])
}

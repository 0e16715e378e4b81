/** Where the thumbs of a range stand, and what that means in words. Place 0 and the one behind the last stop are no bound. */
import { nearestStop, type RangeStop } from '@/lib/search/range-stops'

export type Places = readonly [low: number, high: number]

/** @param texts as they stand in the fields; a number between two stops is shown at the nearer one. */
export function placesOf(stops: readonly RangeStop[], [min, max]: readonly [string, string]): Places {
  const placeOf = (text: string, open: number) =>
    /^\s*\d+\s*$/.test(text) ? nearestStop(stops, Number(text)) + 1 : open
  return [placeOf(min, 0), placeOf(max, stops.length + 1)]
}

export function boundInWords(stop: RangeStop | undefined, word: '이상' | '이하'): string {
  return stop ? `${stop.label} ${word}` : '제한 없음'
}

export function rangeInWords(stops: readonly RangeStop[], places: Places): string {
  const [low, high] = places.map((place) => stops[place - 1])
  if (low && high) return `${low.label} ~ ${high.label}`
  if (low) return `${low.label} 이상`
  return high ? `${high.label} 이하` : '전체'
}

/** Places of an article sorted into its sentences, in one pass. */
import type { Stretch } from '@/lib/korean/sentence'

/**
 * @param sentences in order, not overlapping
 * @param places in order
 * @returns for each sentence the places wholly inside it
 */
export function bySentence<T extends Stretch>(sentences: readonly Stretch[], places: readonly T[]): T[][] {
  let at = 0
  return sentences.map(({ start, end }) => {
    const inside: T[] = []
    for (let place = places[at]; place && place.start < end; place = places[at]) {
      if (place.start >= start && place.end <= end) inside.push(place)
      at += 1
    }
    return inside
  })
}

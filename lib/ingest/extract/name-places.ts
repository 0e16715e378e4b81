/** Every place of an article that prints one of many names. */
import type { Stretch } from '@/lib/korean/sentence'

export type NamePlace = Stretch & { name: string }

/** The sentence that holds a place, by binary search; undefined between sentences. */
function sentenceAt(sentences: readonly Stretch[], { start, end }: Stretch): Stretch | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence) return undefined
    if (start < sentence.start) high = middle - 1
    else if (start >= sentence.end) low = middle + 1
    else return end <= sentence.end ? sentence : undefined
  }
  return undefined
}

/**
 * Places in order, none overlapping another: where two names fit, the longer one is meant. The text is run through once
 * for each name, however many sentences it has.
 * @param sentences in order; places outside them do not count
 * @param accepts whether the name is whole at a place
 */
export function placesOfNames(
  text: string,
  sentences: readonly Stretch[],
  names: Iterable<string>,
  accepts: (place: NamePlace) => boolean,
): NamePlace[] {
  const taken = new Uint8Array(text.length)
  const found: NamePlace[] = []
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      const place = { start, end: start + name.length, name }
      if (taken[place.start] || taken[place.end - 1] || !sentenceAt(sentences, place) || !accepts(place))
        continue
      taken.fill(1, place.start, place.end)
      found.push(place)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

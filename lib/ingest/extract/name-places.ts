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

/** Names by their first two letters, longer ones first, so that a text is run through once, however many names there are. */
function byBeginning(names: Iterable<string>): Map<string, string[]> {
  const beginnings = new Map<string, string[]>()
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const known = beginnings.get(name.slice(0, 2))
    if (known) known.push(name)
    else beginnings.set(name.slice(0, 2), [name])
  }
  return beginnings
}

/** Every place where a name is printed, whole or not. */
function printedPlaces(text: string, names: Iterable<string>): NamePlace[] {
  const beginnings = byBeginning(names)
  const places: NamePlace[] = []
  for (let start = 0; start < text.length; start += 1) {
    const letter = text[start] ?? ''
    if (beginnings.has(letter)) places.push({ start, end: start + 1, name: letter })
    for (const name of beginnings.get(text.slice(start, start + 2)) ?? []) {
      if (text.startsWith(name, start)) places.push({ start, end: start + name.length, name })
    }
  }
  return places
}

/**
 * Places in order, none overlapping another: where two names fit, the longer one is meant.
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
  for (const place of printedPlaces(text, names).sort(
    (a, b) => b.name.length - a.name.length || a.start - b.start,
  )) {
    if (taken[place.start] || taken[place.end - 1] || !sentenceAt(sentences, place) || !accepts(place))
      continue
    taken.fill(1, place.start, place.end)
    found.push(place)
  }
  return found.sort((a, b) => a.start - b.start)
}

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

/** The lengths of the names that begin with the same two letters (or are just one): few, however many names there are. */
function lengthsByBeginning(names: ReadonlySet<string>): Map<string, Set<number>> {
  const lengths = new Map<string, Set<number>>()
  for (const name of names) {
    const known = lengths.get(name.slice(0, 2))
    if (known) known.add(name.length)
    else lengths.set(name.slice(0, 2), new Set([name.length]))
  }
  return lengths
}

/** Every place where a name is printed, whole or not; the text is run through once. */
function printedPlaces(text: string, names: ReadonlySet<string>): NamePlace[] {
  const lengths = lengthsByBeginning(names)
  const places: NamePlace[] = []
  const look = (beginning: string, start: number) => {
    for (const length of lengths.get(beginning) ?? []) {
      const name = text.slice(start, start + length)
      if (names.has(name)) places.push({ start, end: start + length, name })
    }
  }
  const firsts = new Set(Array.from(names, (name) => name.charCodeAt(0)))
  for (let start = 0; start < text.length; start += 1) {
    if (!firsts.has(text.charCodeAt(start))) continue
    const beginning = text.slice(start, start + 2)
    look(beginning, start)
    if (beginning.length > 1) look(beginning.slice(0, 1), start)
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
  for (const place of printedPlaces(text, new Set(names)).sort(
    (a, b) => b.name.length - a.name.length || a.start - b.start,
  )) {
    if (taken[place.start] || taken[place.end - 1] || !sentenceAt(sentences, place) || !accepts(place))
      continue
    taken.fill(1, place.start, place.end)
    found.push(place)
  }
  return found.sort((a, b) => a.start - b.start)
}

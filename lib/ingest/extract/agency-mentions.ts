/** Every place where an article names an organisation, by any of its names. */
import { type NamePlace, placesOfNames } from '@/lib/ingest/extract/name-places'
import type { Stretch } from '@/lib/korean/sentence'
import { endsNoun, isSubject, startsWord } from '@/lib/korean/word-end'
import type { Sentence } from '@/lib/records/reading'

export type AgencyMention = { start: number; end: number; agency: string; subject: boolean }

/**
 * `대전시의 올해 기업지원 예산은`, `경제진흥원 관계자는`: whose it is, at the head of a sentence, is whom it is about;
 * `안산시 상록구 사동`, `영산대학교 교수와` are not.
 */
const OWNS = /^(?:의\s|[,(]|\s(?!교수|[가-힣]{1,4}(?:[구동읍면로]|산단)[\s,의에])|도\s|에는\s)/

/** Whether a sentence is about what is named at a place: as its subject, or as whose it is at its head. */
export function isAbout(text: string, { start, end }: Stretch, openings: ReadonlySet<number>): boolean {
  return isSubject(text, end) || (openings.has(start) && OWNS.test(text.slice(end, end + 8)))
}

/**
 * Every place that prints one of the names.
 * @param names printed form → the agency's name
 */
export function mentionsOf(
  text: string,
  sentences: readonly Sentence[],
  names: ReadonlyMap<string, string>,
): AgencyMention[] {
  const openings = new Set(sentences.map((it) => it.start))
  const accepts = ({ start, end }: NamePlace) =>
    startsWord(text, start) &&
    (endsNoun(text, end) || /^장(?:[은는이가의]|\s)/.test(text.slice(end, end + 2)))
  return placesOfNames(text, sentences, names.keys(), accepts).map(({ start, end, name }) => ({
    start,
    end,
    agency: names.get(name) ?? name,
    subject: isAbout(text, { start, end }, openings),
  }))
}

/** Those of the second list that no mention of the first stands on, with the first, in order. */
export function withFree(
  length: number,
  first: readonly AgencyMention[],
  second: readonly AgencyMention[],
): AgencyMention[] {
  const taken = new Uint8Array(length)
  for (const { start, end } of first) taken.fill(1, start, end)
  const free = second.filter(({ start, end }) => !taken[start] && !taken[end - 1])
  return [...first, ...free].sort((a, b) => a.start - b.start)
}

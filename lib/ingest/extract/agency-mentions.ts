/** Every place where an article names an organisation, by any of its names. */
import type { Draft } from '@/lib/ingest/extract/agency-drafts'
import { GENERIC_AGENCIES } from '@/lib/ingest/extract/agency-shapes.data'
import { type NamePlace, placesOfNames } from '@/lib/ingest/extract/name-places'
import { endsNoun, isSubject, startsWord } from '@/lib/korean/word-end'
import type { Sentence } from '@/lib/records/reading'

export type AgencyMention = { start: number; end: number; agency: string; subject: boolean }

/** `대전시의 올해 기업지원 예산은`, `경제진흥원 관계자는`: whose it is, at the head of a sentence, is whom it is about. */
export const OWNS = /^(?:의\s|[\s,(]|도\s|에는\s)/

/**
 * Every place that prints one of the names.
 * @param names printed form → the agency's name
 * @param bare forms that are mere kinds: `공단 입주기업` is an industrial estate, only `공단은` refers back
 */
export function mentionsOf(
  text: string,
  sentences: readonly Sentence[],
  names: ReadonlyMap<string, string>,
  bare: ReadonlySet<string>,
): AgencyMention[] {
  const openings = new Set(sentences.map((it) => it.start))
  const accepts = ({ start, end, name }: NamePlace) => {
    if (!startsWord(text, start)) return false
    if (bare.has(name)) return endsNoun(text, end) && /[가-힣]/.test(text[end] ?? '')
    return endsNoun(text, end) || /^장(?:[은는이가의]|\s)/.test(text.slice(end, end + 2))
  }
  return placesOfNames(text, sentences, names.keys(), accepts).map(({ start, end, name }) => ({
    start,
    end,
    agency: names.get(name) ?? name,
    subject: isSubject(text, end) || (openings.has(start) && OWNS.test(text.slice(end, end + 2))),
  }))
}

/** Bare `진흥원`, `센터` mean the one agency of the article that ends so, if there is just one. */
export function backReferences(
  drafts: ReadonlyMap<string, Draft>,
  taken: ReadonlySet<string>,
): Map<string, string> {
  const bare = new Map<string, string[]>()
  for (const draft of drafts.values()) {
    for (const word of GENERIC_AGENCIES) {
      if (word.length <= 3 && draft.name.endsWith(word) && !taken.has(word))
        bare.set(word, [...(bare.get(word) ?? []), draft.name])
    }
  }
  return new Map(
    [...bare].flatMap(([word, names]) => (names.length === 1 && names[0] ? [[word, names[0]] as const] : [])),
  )
}

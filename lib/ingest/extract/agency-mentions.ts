/** Every place where an article names an organisation, by any of its names. */
import type { Draft } from '@/lib/ingest/extract/agency-drafts'
import { GENERIC_AGENCIES } from '@/lib/ingest/extract/agency-shapes.data'
import { endsNoun, isSubject, startsWord } from '@/lib/korean/word-end'
import type { Sentence } from '@/lib/records/reading'

export type AgencyMention = { start: number; end: number; agency: string; subject: boolean }

/** Every place that prints one of the names, the longest name first. */
export function mentionsOf(
  text: string,
  sentences: readonly Sentence[],
  names: ReadonlyMap<string, string>,
  bare: ReadonlySet<string>,
): AgencyMention[] {
  const ordered = [...names.keys()].sort((a, b) => b.length - a.length)
  const found: AgencyMention[] = []
  const isFree = (start: number, end: number) => found.every((it) => end <= it.start || it.end <= start)
  for (const name of ordered) {
    for (const sentence of sentences) {
      let at = text.indexOf(name, sentence.start)
      while (at !== -1 && at + name.length <= sentence.end) {
        const end = at + name.length
        const whole =
          startsWord(text, at) &&
          (endsNoun(text, end) || /^장(?:[은는이가의]|\s)/.test(text.slice(end, end + 2)))
        // `공단 입주기업` is an industrial estate; a bare word refers back only with a particle: `공단은`.
        const refers = !bare.has(name) || (endsNoun(text, end) && /[가-힣]/.test(text[end] ?? ''))
        if (whole && refers && isFree(at, end))
          found.push({ start: at, end, agency: names.get(name) ?? name, subject: isSubject(text, end) })
        at = text.indexOf(name, end)
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
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

/** Which programme a figure belongs to. */
import { quotedIn } from '@/lib/ingest/extract/names-in-quotes'
import type { ProgramMention } from '@/lib/ingest/extract/programs'
import type { Stretch } from '@/lib/korean/sentence'
import type { Sentence } from '@/lib/records/reading'

/** `토탈마케팅 사업을 수행하여 | … 66명`: the clause before names the means by which. */
const MEANS = /(?:하여|해|통해|통하여|되어|함으로써)\s*$/

/**
 * The programme that the sentences before leave to this one: the last they named in the same paragraph, or the one named
 * in the heading above (`… '조선업 희망근로사업'에 1천 명을 투입한다. 사업비는 74억 원으로 …`).
 * @param mentions those of each sentence
 */
export function carriedProgram(
  mentions: readonly (readonly ProgramMention[])[],
  sentences: readonly Sentence[],
  index: number,
): string | null {
  const here = sentences[index]
  if (!here) return null
  for (let back = index - 1; back >= 0; back -= 1) {
    const sentence = sentences[back]
    if (!sentence || sentence.kind === 'caption') continue
    const isHeading = sentence.kind === 'heading'
    if (sentence.paragraph !== here.paragraph && !isHeading) return null
    const named = mentions[back]?.at(-1)
    if (named) return named.program
    if (isHeading) return null
  }
  return null
}

/**
 * @param mentions those of the sentence
 * @param clauses the sentence's clauses; the figure stands in that of index `at`
 * @returns the programme's name, null when none is named for the figure
 */
export function programOf(
  mentions: readonly ProgramMention[],
  figure: Stretch,
  clauses: readonly Stretch[],
  at: number,
  text: string,
): string | null {
  const within = ({ start, end }: Stretch) => mentions.filter((it) => it.start >= start && it.end <= end)
  const clause = clauses[at]
  const first = clauses[0]
  if (!clause || !first) return null
  // `‘청년창업기업 100개 집중육성’, ‘청년창업펀드 300억 조성’`: what is quoted apart belongs apart.
  const quote = quotedIn(text, { start: first.start, end: clauses.at(-1)?.end ?? clause.end }).find(
    (it) => it.start <= figure.start && figure.end <= it.end,
  )
  const nearest = within(quote ?? clause)
    .filter((it) => !isOtherItem(it, figure, text))
    .sort((a, b) => gap(a, figure, text) - gap(b, figure, text))[0]
  if (nearest || quote) return nearest?.program ?? null
  for (let back = at - 1; back >= 0; back -= 1) {
    const previous = clauses[back]
    if (!previous) break
    const named = within(previous)
    if (MEANS.test(text.slice(previous.start, previous.end))) {
      if (named.length > 0) return named.at(-1)?.program ?? null
      continue
    }
    // `중소기업육성자금은 해마다 증가해 왔고 | … 1000억원을 확보해`: the topic holds for the whole sentence.
    const topic = named.findLast((it) => /^[’”'"`」』]?[은는]/.test(text.slice(it.end, it.end + 2)))
    if (topic) return topic.program
  }
  // `‘강소기업 육성 프로젝트’를 펼치고 | … 총 60억 원을 투입한다`: the only programme the sentence has named so far.
  const earlier = within({ start: first.start, end: figure.start })
  return new Set(earlier.map((it) => it.program)).size === 1 ? (earlier[0]?.program ?? null) : null
}

/** `△소상공인 특례보증(1,800억 원) △중소기업 육성자금(2천300억 원)`: another item of the list. */
function isOtherItem(mention: Stretch, figure: Stretch, text: string): boolean {
  const between = text.slice(Math.min(mention.end, figure.end), Math.max(mention.start, figure.start))
  return /[△▲▷▶◇○●;]/.test(between)
}

/** A programme behind the figure (`441억원의 중기자금`) is nearer than one before it, unless the figure is its bracket. */
function gap(mention: Stretch, figure: Stretch, text: string): number {
  if (mention.start >= figure.end) {
    // `명품화 사업에 35억5천만 원, 해외지사화 사업에 4억 원`: behind the comma begins the next.
    return mention.start - figure.end + (text.slice(figure.end, mention.start).includes(',') ? 20 : 0)
  }
  if (/^[’”'"`」』]?\s?\([^()]*$/.test(text.slice(mention.end, figure.start))) return 0
  return (figure.start - mention.end) * 1.3 + 3
}

/** Whose head an interview is with: `[인터뷰] 금나리 전주정보문화산업진흥원장 “…”`. */
import type { AgencyMention } from '@/lib/ingest/extract/agency-mentions'
import type { Sentence } from '@/lib/records/reading'

const INTERVIEW = /인터뷰|일문일답|대담|만나다|에게 듣는다|에게 물었다|을 만났다|를 만났다/
/** The head of an organisation named right behind it: `진흥원장`, `센터(센터장 …)`, `본부장은`. */
const HEAD = /^(?:장|\s?(?:원장|이사장|센터장|본부장|관장|대표이사|회장|소장|단장))/
/** An interview says so in its first lines. */
const LEAD = 4

/** The agency, or null when the article is no interview with the head of one. */
export function intervieweeOf(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly AgencyMention[],
): string | null {
  const lead = sentences.slice(0, LEAD)
  const from = lead[0]?.start ?? 0
  const to = lead.at(-1)?.end ?? 0
  // `[인터뷰]` before the title is no part of the first sentence.
  if (!INTERVIEW.test(text.slice(Math.max(0, from - 20), to))) return null
  const headed = mentions.find(
    (it) => it.start >= from && it.end <= to && HEAD.test(text.slice(it.end, it.end + 6)),
  )
  return headed?.agency ?? null
}

/** Issues that a person settled, by a decision on them or by one that answers them. */
import type { Draft } from '@/lib/ingest/correct/draft'
import { isNear, wordsOf } from '@/lib/ingest/merge/edition'
import type { IssueAnchor } from '@/lib/records/correction/anchor'
import type { Correction, DeedOf } from '@/lib/records/correction/correction'
import type { IssueCode, ReadingIssue } from '@/lib/records/issue'
import type { Reading } from '@/lib/records/reading'
import type { Span } from '@/lib/records/span'

/** The Issue with this code on these words, in the same sentence; its message may be worded anew. */
export function settleIssue(draft: Draft, correction: Correction, { target }: DeedOf<'issue.settle'>): void {
  const { issues } = draft.reading
  const settled = issues.find((issue) => isMeant(issue, target.issue, draft.reading))
  if (settled === undefined) return
  draft.reading = { ...draft.reading, issues: issues.filter((issue) => issue !== settled) }
  draft.holds(correction)
}

function isMeant(issue: ReadingIssue, anchor: IssueAnchor, reading: Reading): boolean {
  const { quote, sentence } = issueAnchor(issue, reading)
  if (issue.code !== anchor.code || quote !== anchor.quote) return false
  return sentence === anchor.sentence || areAlike(sentence, anchor.sentence)
}

function areAlike(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && isNear(wordsOf(a), wordsOf(b))
}

/** What a person takes hold of who settles an Issue. */
export function issueAnchor(
  { code, start, end }: ReadingIssue,
  { article, sentences }: Reading,
): IssueAnchor {
  if (start === null || end === null) return { code, quote: null, sentence: null }
  const sentence = sentences.find((one) => one.start <= start && start < one.end)
  return {
    code,
    quote: article.text.slice(start, end),
    sentence: sentence === undefined ? null : article.text.slice(sentence.start, sentence.end),
  }
}

/** Without the Issues of these codes, of those on words in the article only such as the place covers. */
export function withoutAnswered(
  issues: readonly ReadingIssue[],
  codes: readonly IssueCode[],
  place?: Span,
): ReadingIssue[] {
  const isAnswered = ({ code, start, end }: ReadingIssue) =>
    codes.includes(code) &&
    (start === null || end === null || (place !== undefined && start < place.end && place.start < end))
  return issues.filter((issue) => !isAnswered(issue))
}

import type { SnippetPart } from '@/lib/search/answer'
import { findMarks, type Mark } from '@/lib/search/highlight/find-marks'
import type { QueryToken } from '@/lib/search/query/query-plan'
import type { Evidence } from '@/lib/search/sources'

/** A text with the matches of a query marked; the parts joined are the text. */
export function markedText(text: string, tokens: readonly QueryToken[]): SnippetPart[] {
  const marks = mergedMarks(tokens.flatMap((token) => findMarks(text, token)))
  const parts: SnippetPart[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) parts.push({ text: text.slice(at, start), hit: false })
    parts.push({ text: text.slice(start, end), hit: true })
    at = end
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), hit: false })
  return parts
}

/** The evidence in which most words of the query stand; the first among equals. */
export function bestEvidence(evidence: readonly Evidence[], tokens: readonly QueryToken[]): Evidence | null {
  if (evidence.length === 1) return evidence[0] ?? null
  let best: Evidence | null = null
  let bestCount = -1
  for (const candidate of evidence) {
    const count = tokens.filter((token) => findMarks(candidate.text, token).length > 0).length
    if (count > bestCount) {
      best = candidate
      bestCount = count
    }
  }
  return best
}

function mergedMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end)
    else merged.push({ ...mark })
  }
  return merged
}

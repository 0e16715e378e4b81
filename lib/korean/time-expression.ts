/**
 * When the article says something happened: `2014년 10월`, `지난해 10월`, `올 상반기`, `지난 9일`, `매년`.
 * Relative words count from the article's own date; without one they keep their place but have no year.
 */
import type { Published } from '@/lib/korean/calendar'
import { coverageOf } from '@/lib/korean/coverage'
import type { TimeExpression, TimeGroups, TimeRule } from '@/lib/korean/time-parts'
import { TIME_RULES } from '@/lib/korean/time-rules'

export type { Published } from '@/lib/korean/calendar'
export type { TimeExpression } from '@/lib/korean/time-parts'

type Match = { start: number; end: number; rule: TimeRule; groups: TimeGroups }

function matchesOf(text: string): Match[] {
  const free = coverageOf(text.length)
  const kept: Match[] = []
  for (const rule of TIME_RULES) {
    if (!rule.needs.some((word) => text.includes(word))) continue
    for (const match of text.matchAll(rule.pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (!free.isFree(start, end)) continue
      free.take(start, end)
      kept.push({ start, end, rule, groups: match.groups ?? {} })
    }
  }
  return kept.sort((a, b) => a.start - b.start)
}

const NOTHING_KNOWN = {
  year: null,
  toYear: null,
  month: null,
  day: null,
  half: null,
  quarter: null,
  until: null,
  every: null,
}

/**
 * Finds every time expression of a stretch of (width-folded) text, in order.
 * @param published the article's date; null when the article has none: relative words then have no year.
 */
export function findTimeExpressions(text: string, published: Published | null): TimeExpression[] {
  const found: TimeExpression[] = []
  let previous: TimeExpression | null = null
  for (const { start, end, rule, groups } of matchesOf(text)) {
    const expression: TimeExpression = {
      start,
      end,
      kind: 'point',
      basis: 'stated',
      ...NOTHING_KNOWN,
      ...rule.read(groups, { published, previous }),
    }
    found.push(expression)
    if (expression.year !== null && expression.kind === 'point' && !rule.passing) previous = expression
  }
  return found
}

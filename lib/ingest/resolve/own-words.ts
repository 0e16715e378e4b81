/** Which words of a clause speak of one figure, when several figures share the clause. */
import type { Stretch } from '@/lib/korean/sentence'
import type { Quantity } from '@/lib/measures/quantity'

/** `업무협약 5건, 대외수상 9건`: in such a list the noun before says what is counted, not what follows the comma. */
function isListItem(figure: Stretch, text: string): boolean {
  return (
    /[가-힣]\s?$/.test(text.slice(figure.start - 2, figure.start)) &&
    /^\s?,/.test(text.slice(figure.end, figure.end + 2))
  )
}

/** `60억원, 경기도와 안양시가 각각 20억원 등 매년 100억원의 예산`: money in a list shares the words behind its last. */
function sharesWhatFollows(figure: Quantity, text: string): boolean {
  return (
    figure.unit !== 'count' && /^(?:[,·]|\s?(?:등|과|와|및))/.test(text.slice(figure.end, figure.end + 3))
  )
}

/** The words of one figure reach from the figure of its kind before to the one behind. */
export function ownWords(clause: Stretch, figure: Quantity, all: readonly Quantity[], text: string): Stretch {
  const rivals = all.filter((it) => it !== figure && it.unit === figure.unit)
  const next = rivals.find((it) => it.start >= figure.end && it.start < clause.end)
  const previous = rivals.findLast((it) => it.end <= figure.start && it.end > clause.start)
  const start = previous && !isOldValue(previous, all, text) ? previous.end : clause.start
  if (isListItem(figure, text) && !sharesWhatFollows(figure, text)) return { start, end: figure.end }
  return {
    start,
    end: next && !sharesWhatFollows(figure, text) && !isOldValue(figure, all, text) ? next.start : clause.end,
  }
}

/** `2만9000여명에서 3만1000여명으로 증가`: the first of a pair is the old value. */
export function isOldValue(figure: Quantity, all: readonly Quantity[], text: string): boolean {
  const next = all.find((it) => it.start >= figure.end && it.unit === figure.unit)
  if (!next || next.start - figure.end > 16) return false
  return (
    /^에서\s/.test(text.slice(figure.end, figure.end + 3)) &&
    /^(?:으로|로)/.test(text.slice(next.end, next.end + 2))
  )
}

/** Which words of a clause speak of one figure, when several figures share the clause. */
import type { Stretch } from '@/lib/korean/sentence'
import type { Quantity } from '@/lib/measures/quantity'

/** `업무협약 5건, 대외수상 9건`: in such a list the noun before says what is counted, not what follows the comma. */
function isListItem(figure: Stretch, text: string): boolean {
  return (
    /[가-힣]\s?(?:약\s|총\s)?$/.test(text.slice(Math.max(0, figure.start - 4), figure.start)) &&
    /^\s?,/.test(text.slice(figure.end, figure.end + 2))
  )
}

/** `60억원, 경기도와 안양시가 각각 20억원 등 매년 100억원의 예산`: money in a list shares the words behind its last. */
function sharesWhatFollows(figure: Quantity, text: string): boolean {
  // `생산액은 20조6천억원, 수출은 69억달러`: each has its own topic.
  if (/[가-힣][은는]\s(?:약|총)?\s?$/.test(text.slice(Math.max(0, figure.start - 6), figure.start)))
    return false
  return (
    figure.unit !== 'count' && /^(?:[,·]|\s?(?:등|과|와|및))/.test(text.slice(figure.end, figure.end + 3))
  )
}

/** `△스마트 제조혁신(210개사, 390억 원) △소상공인 특례보증(1,800억 원)`: the item of a list that a figure stands in. */
function listItem(text: string, { start, end }: Stretch, figure: Stretch): Stretch {
  const before = text.slice(start, figure.start).search(/[△▲▷▶◇][^△▲▷▶◇]*$/)
  const behind = text.slice(figure.end, end).search(/[△▲▷▶◇]/)
  return {
    start: before === -1 ? start : start + before,
    end: behind === -1 ? end : figure.end + behind,
  }
}

/** `매출은 9.6% 증가한 6,214억원, | 고용은 4.1% 늘어난 5,873명`: behind such a comma the next is told of. */
const NEXT_TOPIC = /,\s(?=[가-힣]{2,8}[은는]\s(?:전년|지난해|약\s|총\s|\d))/g

function withoutNextTopics(text: string, { start, end }: Stretch, figure: Stretch): Stretch {
  const commas = [...text.slice(start, end).matchAll(NEXT_TOPIC)].map(({ index }) => start + index)
  return {
    start: commas.findLast((at) => at < figure.start) ?? start,
    end: commas.find((at) => at >= figure.end) ?? end,
  }
}

/** `상담 512건(|3,140만 달러), 계약 412만 달러`: what is told behind the bracket is not told of what it holds. */
const IN_BRACKET = /건\((?:약\s?)?$/
const BRACKET_END = /^\)/

/** The words of one figure reach from the figure of its kind before to the one behind. */
export function ownWords(
  { start: from, end: to }: Stretch,
  figure: Quantity,
  all: readonly Quantity[],
  text: string,
): Stretch {
  const clause = withoutNextTopics(text, listItem(text, { start: from, end: to }, figure), figure)
  const close = IN_BRACKET.test(text.slice(clause.start, figure.start))
    ? BRACKET_END.exec(text.slice(figure.end, clause.end))
    : null
  if (close) return { start: clause.start, end: figure.end + close[0].length }
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

/** `현행 2.5% → 변경 3.5%`. */
const ARROW = /^\s?(?:→|⇒|➡|➔|->|=>)/

/** `2만9000여명에서 3만1000여명으로 증가`: the first of a pair is the old value. */
export function isOldValue(figure: Quantity, all: readonly Quantity[], text: string): boolean {
  const next = all.find((it) => it.start >= figure.end && it.unit === figure.unit)
  if (!next || next.start - figure.end > 16) return false
  if (ARROW.test(text.slice(figure.end, figure.end + 4))) return true
  return (
    /^에서\s/.test(text.slice(figure.end, figure.end + 3)) &&
    /^(?:으로|로)/.test(text.slice(next.end, next.end + 2))
  )
}

/** `2만9000여명에서 |3만1000여명으로`: the old value that a figure takes the place of. */
export function replacedBy(figure: Quantity, all: readonly Quantity[], text: string): Quantity | null {
  const before = all.findLast((it) => it.end <= figure.start && it.unit === figure.unit)
  return before && isOldValue(before, all, text) ? before : null
}

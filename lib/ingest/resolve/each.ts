/**
 * `경기도와 안양시가 각각 20억원`: one printed figure that is a fact of each who is named. `A와 B는 각각 100억 원과 50억 원`: the
 * names and the figures go together in their order.
 */
import type { Stretch } from '@/lib/korean/sentence'
import type { Quantity } from '@/lib/measures/quantity'

/** Right before the figure, or before the first of several. */
const EACH = /(?:^|[\s(])각각?\s?(?:\s?(?:약|최대|연간|매년|총))?\s?$/
/** Between the figures of one 각각. */
const NEXT = /^[가-힣\s]{0,6}?\s?(?:,|와|과|·|및|, )\s?(?:약\s?)?$/
const LOOKS_BACK = 60
const MOST_NAMES = 5

/** `경기도와 안양시가`, `국비·시비`, `본예산 및 추경에`. */
const BETWEEN_NAMES = /(?:[와과]\s|\s?[,·]\s?|\s및\s|\s그리고\s)/g
const PARTICLE = /(?:에서|에게|으로|[이가은는에도의를을로])$/
/** Who gives or takes on its own account; of mere nouns it is not sure that each is one. */
const HAS_A_PURSE =
  /^(?:국비|도비|시비|군비|구비|지방비|민자|민간|자부담|국고|기금)$|(?:시|도|군|구|부|청|은행|재단|진흥원|센터|공단|공사|협회|상의|대학교|대학|조합|본부|테크노파크)$/

/** The names before 각각, each with its place. */
function namesBefore(text: string, from: number, to: number): Stretch[] {
  const start = Math.max(from, to - LOOKS_BACK)
  const words = text.slice(start, to).trimEnd().replace(PARTICLE, '')
  const names: Stretch[] = []
  let at = 0
  for (const { 0: mark, index } of words.matchAll(BETWEEN_NAMES)) {
    names.push({ start: start + at, end: start + index })
    at = index + mark.length
  }
  names.push({ start: start + at, end: start + words.length })
  // `국비 66억6천만 원, |시비와 구비 각각`: a comma may stand before the first.
  return names
    .filter((name) => text.slice(name.start, name.end).trim() !== '')
    .map((name, index) => (index === 0 ? lastWord(text, name) : name))
}

/** `매출은 2조 4천억 원, 고용은 7천872명으로 … 각각 32%, 18% 늘었다`: what has a figure of its own, in the same order. */
const TOPIC_WITH_FIGURE = /(?<![가-힣])[가-힣]{2,8}(?=[은는]\s(?:약\s|총\s)?\d)/g

function topicsBefore(text: string, from: number, to: number): Stretch[] {
  return [...text.slice(from, to).matchAll(TOPIC_WITH_FIGURE)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }))
}

/** What stands before the first name is none of it: `나머지는 |경기도`. */
function lastWord(text: string, { start, end }: Stretch): Stretch {
  const cut = text.slice(start, end).lastIndexOf(' ')
  return { start: start + cut + 1, end }
}

/** How many figures of the same unit stand in a row from the one that 각각 precedes, and which of them this one is. */
function rowOf(
  text: string,
  figure: Quantity,
  all: readonly Quantity[],
): { first: Quantity; row: Quantity[] } | null {
  const same = all.filter((it) => it.unit === figure.unit)
  const at = same.indexOf(figure)
  let from = at
  while (from > 0 && joined(text, same[from - 1], same[from])) from -= 1
  const first = same[from]
  if (!first || !EACH.test(text.slice(Math.max(0, first.start - 12), first.start))) return null
  let to = at
  while (to + 1 < same.length && joined(text, same[to], same[to + 1])) to += 1
  return { first, row: same.slice(from, to + 1) }
}

function joined(text: string, a: Quantity | undefined, b: Quantity | undefined): boolean {
  return a !== undefined && b !== undefined && NEXT.test(text.slice(a.end, b.start))
}

/**
 * The names a figure is told of by 각각: several where each has the whole of it, one where names and figures go in order,
 * none where no 각각 speaks of it or it is unclear who is meant.
 */
export function namesOfEach(
  text: string,
  figure: Quantity,
  all: readonly Quantity[],
  sentence: Stretch,
): Stretch[] {
  if (!text.slice(Math.max(sentence.start, figure.start - LOOKS_BACK), figure.start).includes('각')) return []
  const found = rowOf(text, figure, all)
  if (!found) return []
  const { first, row } = found
  const before = all.findLast((it) => it.end <= first.start)
  const each =
    first.start - (EACH.exec(text.slice(Math.max(0, first.start - 12), first.start))?.[0].length ?? 0)
  const names = namesBefore(text, before?.end ?? sentence.start, each)
  if (names.length < 2 && row.length > 1) {
    const topics = topicsBefore(text, sentence.start, each).slice(-row.length)
    return topics.length === row.length ? topics.slice(row.indexOf(figure), row.indexOf(figure) + 1) : []
  }
  if (names.length < 2 || names.length > MOST_NAMES) return []
  if (row.length === names.length) return names.slice(row.indexOf(figure), row.indexOf(figure) + 1)
  const haveAPurse = names.every((it) => HAS_A_PURSE.test(text.slice(it.start, it.end)))
  return row.length === 1 && haveAPurse ? names : []
}

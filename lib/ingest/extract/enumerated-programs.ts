/** Programmes told one after the other: `물류비 지원, 해외규격인증 획득 지원 등 3개 사업`, `… 정비 22억원, … 개척 9억원`. */
import { closesPhrase, phraseStart, wordStart, wordsOf } from '@/lib/ingest/extract/noun-phrase'
import { MEASURE_ENDINGS, SPECIFIC_ENDINGS } from '@/lib/ingest/extract/program-endings.data'
import { DETERMINERS, GENERIC_MODIFIERS } from '@/lib/ingest/extract/program-generics.data'
import type { Stretch } from '@/lib/korean/sentence'

const MEASURE = new RegExp(`(?:${[...MEASURE_ENDINGS].sort((a, b) => b.length - a.length).join('|')})$`)
const SPECIFIC = new RegExp(`(?:${SPECIFIC_ENDINGS.join('|')})$`)
const SHORTEST_ITEM = 5
const LONGEST_ITEM = 32
const MOST_ITEMS = 12

/** Whether words that stand as an item of a list name a measure, rather than a field (`창업 지원`) or a thing. */
export function namesMeasure(words: readonly string[]): boolean {
  const name = words.join(' ')
  if (name.length < SHORTEST_ITEM || name.length > LONGEST_ITEM || !MEASURE.test(name)) return false
  if (/^\d|\d\s?(?:억|만|개|명)/.test(name)) return false
  const [only = ''] = words
  if (words.length === 1)
    return only.length >= SHORTEST_ITEM && !GENERIC_MODIFIERS.has(only.replace(MEASURE, ''))
  if (SPECIFIC.test(name)) return words.slice(0, -1).some((word) => !DETERMINERS.has(word))
  const telling = words.filter(
    (word) => word !== '및' && !GENERIC_MODIFIERS.has(word.replace(MEASURE, '') || word),
  )
  return (
    telling.some((word) => word.length >= 2 && word !== words.at(-1)) ||
    (words.length > 2 && telling.length > 0)
  )
}

/** `… 등 3개 사업`, `… 등의 지원사업`: says of the list before it that it lists measures. */
const LIST_OF_MEASURES =
  /\s등(?:의\s(?:[가-힣]{2,6}\s)?(?:[가-힣]{2,6})?(?:사업|프로그램|시책)|\s(?:총\s|모두\s|전체\s)?(?:\d+|한|두|세|네|다섯|여섯|일곱|여덟)\s?여?\s?(?:개|가지|대)\s?(?:[가-힣·]{2,8}\s){0,3}(?:[가-힣]{2,6})?(?:사업|프로그램|시책|지원책|프로젝트))/g

type Item = Stretch & { quoted: boolean }

/** The item of a list that ends at `end`, and whether the list goes on before it. */
function itemBefore(text: string, end: number, floor: number): { item: Item; next: number } | null {
  if (/[’”'"`」』》]/.test(text[end - 1] ?? '')) {
    const open = text.slice(floor, end - 1).search(/[‘“'"`「『《][^‘“'"`「『《]*$/)
    return open === -1 ? null : { item: { start: floor + open, end, quoted: true }, next: floor + open }
  }
  const start = phraseStart(text, end, floor, 5)
  return start === end ? null : { item: { start, end, quoted: false }, next: start }
}

/** Where the item before ends: at a comma, a middle dot between blanks, or a noun with 와/과 or 및 behind it; -1 at the list's beginning. */
function endOfPrevious(text: string, start: number, floor: number): number {
  const before = text.slice(Math.max(floor, start - 4), start)
  if (/,\s?$/.test(before)) return start - (before.length - before.lastIndexOf(','))
  if (/\s(?:및|·)\s$/.test(before)) return start - 3
  const joined = wordStart(text, start - 1, floor)
  const word = text.slice(joined, start - 1)
  return text[start - 1] === ' ' && /[과와]$/.test(word) && closesPhrase(word) ? start - 2 : -1
}

/** The items before `등`, last first. */
function itemsBefore(text: string, end: number, floor: number): Item[] {
  const items: Item[] = []
  for (let at = end; at > floor && items.length < MOST_ITEMS; ) {
    const found = itemBefore(text, at, floor)
    if (!found) break
    items.push(found.item)
    at = endOfPrevious(text, found.next, floor)
  }
  return items
}

function namedOf(text: string, items: readonly Item[]): Stretch[] {
  return items
    .filter((it) => !it.quoted && namesMeasure(wordsOf(text, it)))
    .map(({ start, end }) => ({ start, end }))
}

/** `주요 신규 사업으로는 기후테크 육성, 소공인 팝업스토어 운영 등이 있다`. */
const MEASURES_ARE = /(?:사업|시책|프로그램)(?:으로는|으로|은|는)\s[^.]{10,}?(?=\s등(?:이|을|으로)\s)/g

function listsOfMeasures(text: string, { start, end }: Stretch): Stretch[] {
  const body = text.slice(start, end)
  if (!body.includes(' 등')) return []
  const named = [...body.matchAll(MEASURES_ARE)].flatMap((match) =>
    namedOf(text, itemsBefore(text, start + match.index + match[0].length, start + match.index)),
  )
  return [...named, ...countedLists(text, { start, end })]
}

/** `경남 스타트업 청년 채용, 경남청년 장인프로젝트 등 12개 사업`: beside a measure all that is counted is one. */
function withNeighbours(text: string, items: readonly Item[]): Stretch[] {
  const named = namedOf(text, items)
  if (named.length === 0) return []
  const others = items.filter((it) => !it.quoted && isTellingPhrase(wordsOf(text, it)))
  return [...named, ...others.filter((it) => named.every((other) => other.start !== it.start))].map(
    ({ start, end }) => ({ start, end }),
  )
}

function isTellingPhrase(words: readonly string[]): boolean {
  const telling = words.filter((word) => word.length >= 3 && !GENERIC_MODIFIERS.has(word))
  return words.length > 1 && telling.length > 0 && words.join('').length >= SHORTEST_ITEM + 1
}

function countedLists(text: string, { start, end }: Stretch): Stretch[] {
  const body = text.slice(start, end)
  return [...body.matchAll(LIST_OF_MEASURES)].flatMap((match) => {
    return withNeighbours(text, itemsBefore(text, start + match.index, start))
  })
}

/** `해외시장 개척 9억4,000만원, 지식산업센터 기반시설 정비 22억원`. */
const TOLD_WITH_MONEY =
  /[가-힣](?=(?:(?:에는?|은)?\s|\()(?:약\s|총\s|각각\s)?\d[\d,.]*\s?(?:조|억|만|천|백만|천만)[\d천백십만억,\s]*원)/g
/** `시제품 제작 지원 40개사, 온라인 마케팅 지원 30개사`. */
const TOLD_WITH_FIRMS =
  /[가-힣](?=(?:은|에)?\s(?:약\s|총\s)?\d[\d,]*여?\s?(?:개사|개\s?업체|개\s?기업|개\s?팀))/g
/** `뿌리산업 맞춤형 인력양성으로는 200명을`, `수출보험료 지원으로 120개사의`, `스마트공장 고도화 지원에 시비를`. */
const CARRIED_OUT = /(?:지원|양성|보급|인증|개척|건립|리모델링|운행|제작)(?=(?:으로는?|은|에는?)\s.{0,60}\d)/g

function toldWithFigures(text: string, { start, end }: Stretch): Stretch[] {
  const body = text.slice(start, end)
  const places = [TOLD_WITH_MONEY, TOLD_WITH_FIRMS, CARRIED_OUT].flatMap((pattern) => [
    ...body.matchAll(pattern),
  ])
  return places.flatMap((match) => {
    const to = start + match.index + match[0].length
    if (!MEASURE.test(text.slice(Math.max(start, to - 8), to))) return []
    const item = { start: phraseStart(text, to, start), end: to }
    const words = wordsOf(text, item)
    return words.length > 1 && namesMeasure(words) ? [item] : []
  })
}

/** `두루누리 사회보험료 지원, 청년내일채움공제를 통해`: what stands in one list with a programme, and names a measure, is one. */
export function besideIn(text: string, sentence: Stretch, known: readonly Stretch[]): Stretch[] {
  return known.flatMap(({ start }) => {
    const quote = /[‘“"'`「『《]/.test(text[start - 1] ?? '') ? 1 : 0
    const before = endOfPrevious(text, start - quote, sentence.start)
    return before === -1 ? [] : namedOf(text, itemsBefore(text, before, sentence.start))
  })
}

export function enumeratedProgramsIn(text: string, sentence: Stretch): Stretch[] {
  return [...listsOfMeasures(text, sentence), ...toldWithFigures(text, sentence)]
}

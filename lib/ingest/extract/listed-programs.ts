/** Programmes as items of a list or labels of a line: `▲시제품 제작 지원 40개사`, `- 온라인몰 입점 지원 (35개사)`, `◆ 수출 바우처`. */
import { namesMeasure } from '@/lib/ingest/extract/enumerated-programs'
import { GENERIC_MODIFIERS } from '@/lib/ingest/extract/program-generics.data'
import type { Stretch } from '@/lib/korean/sentence'
import type { Sentence } from '@/lib/records/reading'

const MARKS = '▦▲△▷▶◇◆■□○●◦•①-⑳'
const INLINE_ITEM = new RegExp(
  `[${MARKS}]\\s?([^${MARKS}\\d(:：,;/\\n]{3,34})(?=\\s?[\\d(:：,;/${MARKS}]|\\s등|$)`,
  'g',
)
const LINE_ITEM = new RegExp(
  `^(?:[${MARKS}※*·-]|[가-하][.)]|\\d{1,2}[.)]|\\(\\d\\))\\s*([^\\d(:：,;/\\n]{4,34})(?=\\s?[\\d(:：/]|$)`,
)
const LABEL = /^([가-힣A-Za-z0-9·\s]{4,28})\s?[:：]\s/

/** `중소기업 수출 인큐베이터 입주 지원 (5개사)`: a line of a list whose mark is no part of the text. */
const BARE_LINE = /^([가-힣A-Za-z][^\d(:：,;/|.\n]{3,33})(?=\s?\()/

/** The words of an item, where they name a measure. */
function itemAt(printed: string, at: number): (Stretch & { words: string[] }) | null {
  const name = printed.trimEnd()
  const lead = name.length - name.trimStart().length
  const words = name.trim().split(' ')
  return namesMeasure(words) && !words.includes('등')
    ? { start: at + lead, end: at + name.length, words }
    : null
}

const FIGURE_NEXT = /^\s?\(?\s?(?:약\s|총\s)?\d/
const MONEY_NEXT = /^\s?\(?\s?(?:약\s|총\s)?\d[\d,.]*\s?(?:조|억|만|천)/
/** `△창업 지원 △판로 개척 등 5개 사업`: measures, though no item has a figure. */
const COUNTED_MEASURES = /등\s?(?:의|총)?\s?\d+\s?여?개\s?(?:[가-힣]{2,6}\s?){0,2}(?:사업|프로그램)/

/** `‘판로개척 지원사업’을 통해 △디자인 개발 3개사 △박람회 참가 8개사를`: the parts of one measure. */
const PARTS_OF_ONE =
  /(?:사업|바우처|프로그램|프로젝트|패키지)[’”'"」』]?(?:[을를] 통해|으로|에서는?)\s(?:[가-힣]+\s)?\W{0,2}$/

/** `주요 사업은 ▲기술닥터 3억 원`: the list says that its items are measures. */
const MEASURES_ARE = /(?:사업|프로그램|시책)(?:은|으로는|으로|에는)\s?\W{0,2}$/
const SHORTEST_BESIDE = 5

function inlineItems(text: string, { start, end }: Stretch): Stretch[] {
  const body = text.slice(start, end)
  const counted = COUNTED_MEASURES.test(body)
  const items = [...body.matchAll(INLINE_ITEM)].map((match) => {
    const printed = (match[1] ?? '').replace(/\s등.*$/, '')
    const at = match.index + match[0].indexOf(printed)
    return { printed, at, rest: body.slice(at + printed.length) }
  })
  const found = items.flatMap(({ printed, at, rest }) => {
    const item = counted || FIGURE_NEXT.test(rest) ? itemAt(printed, start + at) : null
    return item ? [item] : []
  })
  if (found.length === 0 || PARTS_OF_ONE.test(body.slice(0, items[0]?.at))) return []
  // `△시제품 제작 지원 4억 원 △지식재산권 출원비 2억 5000만 원`: beside a measure, what gets money is one, too.
  const shortest = MEASURES_ARE.test(body.slice(0, items[0]?.at)) ? 3 : SHORTEST_BESIDE
  const others = items.filter(
    ({ printed, at, rest }) =>
      MONEY_NEXT.test(rest) &&
      /^[^,.]{3,20}$/.test(printed.trim()) &&
      printed.trim().length >= shortest &&
      found.every((it) => it.start > start + at + 1 || it.end < start + at),
  )
  return [
    ...found,
    ...others.map(({ printed, at }) => ({
      start: start + at + (printed.length - printed.trimStart().length),
      end: start + at + printed.trimEnd().length,
    })),
  ]
}

/** `◆ 수출 바우처`, `■ 소상공인 경영환경 개선사업`. */
const OF_ITSELF =
  /(?:사업|지원|프로그램|프로젝트|바우처|자금|펀드|보증|보전|공모전?|아카데미|챌린지|장려금|보조금|지원금|개척단|사절단|박람회|상담회|컨설팅)\s*$/

function lineItem(text: string, { start, end, kind }: Sentence): Stretch[] {
  const body = text.slice(start, end)
  const match = LINE_ITEM.exec(body) ?? LABEL.exec(body) ?? (kind === 'heading' ? BARE_LINE.exec(body) : null)
  const printed = match?.[1]
  if (!match || printed === undefined) return []
  const item = itemAt(printed, start + match[0].indexOf(printed))
  if (!item || item.words.every((word) => GENERIC_MODIFIERS.has(word))) return []
  // A line that goes on must tell a figure; a subhead must say by its ending that it is a measure.
  const rest = body.slice(match[0].length)
  return /\d/.test(rest) || (rest.trim() === '' && OF_ITSELF.test(printed)) ? [item] : []
}

export function listedProgramsIn(text: string, sentence: Sentence): Stretch[] {
  const items = inlineItems(text, sentence)
  return items.length > 0 ? items : lineItem(text, sentence)
}

/** Which programme a figure belongs to. */
import { quotedIn } from '@/lib/ingest/extract/names-in-quotes'
import type { ProgramMention } from '@/lib/ingest/extract/programs'
import type { Stretch } from '@/lib/korean/sentence'

/** `토탈마케팅 사업을 수행하여 | … 66명`: the clause before names the means by which. */
const MEANS = /(?:하여|해|통해|통하여|되어|함으로써)\s*$/

/** `20억원을 투입해`, `국비 60억원을 확보하고`. */
const SPENT = /^[^,.]{0,40}(?:투입|투자|편성|배정|마련|출연)(?:해|하여)\s?$|^[^,]{0,8}들여\s?$/

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
    .filter(
      (it) =>
        !isOtherItem(it, figure, text) &&
        !isSource(it, figure, text) &&
        !isOfAnotherItem(it, figure, text) &&
        !hasOwnFigure(it, figure, text) &&
        !isOneOfSeveral(it, mentions, figure, text),
    )
    .sort((a, b) => gap(a, figure, text) - gap(b, figure, text))[0]
  if (nearest || quote) return nearest?.program ?? null
  // `40억을 투입해 | 성장사다리 지원사업을 펼친다`: what the money is spent on follows.
  const next = clauses[at + 1]
  if (next && SPENT.test(text.slice(figure.end, clause.end))) {
    const purpose = within(next)[0]
    if (purpose) return purpose.program
  }
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
  const earlier = within({ start: first.start, end: figure.start }).filter(
    (it) =>
      !isOtherItem(it, figure, text) &&
      !isOfAnotherItem(it, figure, text) &&
      !isOneOfSeveral(it, mentions, figure, text),
  )
  const only = new Set(earlier.map((it) => it.program)).size === 1 ? earlier[0] : undefined
  return only?.program ?? programOfList(mentions, figure, first.start, text)
}

/** `‘판로개척 지원사업’을 통해 △디자인 개발 3개사 △박람회 참가 8개사`: the items are parts of what stands before the list. */
function programOfList(
  mentions: readonly ProgramMention[],
  figure: Stretch,
  start: number,
  text: string,
): string | null {
  const mark = text.slice(start, figure.start).search(/[△▲▷▶◇○●]/)
  if (mark === -1) return null
  const before = mentions.filter((it) => it.end <= start + mark)
  const [only] = before
  const isMeans =
    only && /^[’”'"」』]?(?:[을를] 통해|으로|에서는?|은|는)\s/.test(text.slice(only.end, only.end + 8))
  return isMeans && before.length === 1 ? only.program : null
}

/** `해외전시회 152회, 시장개척단 20회로`: behind the comma stands the next, with a figure of its own. */
function hasOwnFigure(mention: Stretch, figure: Stretch, text: string): boolean {
  return (
    mention.start >= figure.end &&
    text.slice(figure.end, mention.start).includes(',') &&
    /^[’”'"」』]?\s?(?:약\s|총\s)?\d/.test(text.slice(mention.end, mention.end + 5))
  )
}

/** `단체관, 수출상담회를 통해 97개사`, `시장개척단을 포함해 6개 사업에 110개사`: figures of several programmes at once. */
function isOneOfSeveral(
  mention: Stretch,
  mentions: readonly Stretch[],
  figure: Stretch,
  text: string,
): boolean {
  if (mention.start >= figure.end) return false
  const between = text.slice(mention.end, figure.start)
  if (/(?:\d+\s?개|두|세|네)\s(?:[가-힣]{2,6}\s)?사업(?:에|으로|을|에서)/.test(between)) return true
  const listed = mentions.filter((it) => it.end <= figure.start)
  const at = listed.findIndex((it) => it.start === mention.start)
  const last = listed.at(-1)
  const joined = listed.slice(at).every((it, step, rest) => {
    const next = rest[step + 1]
    return next === undefined || JOINED.test(text.slice(it.end, next.start))
  })
  const previous = listed[at - 1]
  const isList = at < listed.length - 1 || (previous && JOINED.test(text.slice(previous.end, mention.start)))
  return (
    Boolean(isList) && joined && last !== undefined && MEANS_OF_ALL.test(text.slice(last.end, figure.start))
  )
}

/** `무역사절단 8회, 해외전시회 |12회`: the figure of the next item, which is no programme or none that is known. */
const NEXT_ITEM =
  /^[’”'"」』]?\s?\d[\d,천만여]*\s?[가-힣]{1,4}\s?[,·]\s?(?=[^\d]*[가-힣])[가-힣A-Za-z\s]{2,16}\s$/
/** `무역사절단 8회, 해외전시회 12회를 통해 |119개사`: of all items. */
const BY_ALL_ITEMS =
  /^[’”'"」』]?\s?\d[\d,천만여]*\s?[가-힣]{1,4}\s?[,·]\s?[가-힣A-Za-z\s]{2,16}\s\d[\d,천만여]*\s?[가-힣]{1,3}(?:[을를]\s통해|로|에)\s/

/** `특례보증 3천500억 원에 보조사업 |1천억 원`. */
const NEXT_SUM = /^[’”'"」』]?\s\d[\d,.천백]*\s?(?:조|억|만)\s?원?(?:과|에)\s[가-힣\s]{2,12}\s$/

function isOfAnotherItem(mention: Stretch, figure: Stretch, text: string): boolean {
  if (mention.end > figure.start) return false
  const between = text.slice(mention.end, figure.start)
  return NEXT_ITEM.test(between) || BY_ALL_ITEMS.test(between) || NEXT_SUM.test(between)
}

const JOINED = /^[’”'"」』]?(?:,\s?|[와과]\s|\s및\s)[‘“'"「『]?$/
const MEANS_OF_ALL = /^[’”'"」』]?\s?(?:등|[을를] 통해|으로\s)/

/** `나머지 140억 원은 모태펀드와 민간에서 모은다`: what a figure is the subject of is no owner of it. */
function isSource(mention: Stretch, figure: Stretch, text: string): boolean {
  return (
    mention.start >= figure.end &&
    /^(?:은|는|이|가)\s/.test(text.slice(figure.end, mention.start)) &&
    /^[’”'"]?(?:에서|[와과]\s[가-힣]+에서)/.test(text.slice(mention.end, mention.end + 12))
  )
}

/** `△소상공인 특례보증(1,800억 원) △중소기업 육성자금(2천300억 원)`: another item of the list. */
function isOtherItem(mention: Stretch, figure: Stretch, text: string): boolean {
  const between = text.slice(Math.min(mention.end, figure.end), Math.max(mention.start, figure.start))
  return /[△▲▷▶◇○●;]/.test(between)
}

/** A programme behind the figure (`441억원의 중기자금`) is nearer than one before it, unless the figure is its bracket. */
function gap(mention: Stretch, figure: Stretch, text: string): number {
  if (mention.start >= figure.end) {
    const between = text.slice(figure.end, mention.start)
    // `명품화 사업에 35억5천만 원, 해외지사화 사업에 4억 원`: behind the comma or `과` begins the next.
    return mention.start - figure.end + (between.includes(',') || /^[과와]\s/.test(between) ? 20 : 0)
  }
  if (/^[’”'"`」』]?\s?\([^()]*$/.test(text.slice(mention.end, figure.start))) return 0
  return (figure.start - mention.end) * 1.3 + 3
}

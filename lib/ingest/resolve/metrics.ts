/** Figures of an article → metric claims: what each measures, when, whose it is. */
import type { AgencyReading } from '@/lib/ingest/extract/agencies'
import { quotedIn } from '@/lib/ingest/extract/names-in-quotes'
import type { ProgramMention, ProgramReading } from '@/lib/ingest/extract/programs'
import type { RegionReading } from '@/lib/ingest/extract/regions'
import type { Topics } from '@/lib/ingest/extract/topics'
import { clauseAt, clausesOf } from '@/lib/ingest/resolve/clauses'
import { countedNoun, type Meaning, meaningOf, unitGroupOf } from '@/lib/ingest/resolve/meaning'
import { isNoFact } from '@/lib/ingest/resolve/not-a-fact'
import { statusOf } from '@/lib/ingest/resolve/status'
import { carryOn, type FigureYear, NO_YEAR, yearOf } from '@/lib/ingest/resolve/year'
import type { Stretch } from '@/lib/korean/sentence'
import { findTimeExpressions, type Published, type TimeExpression } from '@/lib/korean/time-expression'
import { findQuantities, findUnread, type Quantity } from '@/lib/measures/quantity'
import type { ReadingIssue } from '@/lib/records/issue'
import type { MetricClaim, Sentence } from '@/lib/records/reading'

/** What the article is known to say before its figures are read. */
export type Context = {
  text: string
  sentences: readonly Sentence[]
  published: Published | null
  regions: RegionReading
  agencies: AgencyReading
  programs: ProgramReading
  topics: Topics
}

export type MetricReading = { claims: MetricClaim[]; issues: ReadingIssue[] }

const shift = <T extends Stretch>(stretch: T, by: number): T => ({
  ...stretch,
  start: stretch.start + by,
  end: stretch.end + by,
})

type Sighted = {
  index: number
  sentence: Sentence
  times: TimeExpression[]
  quantities: Quantity[]
  carried: FigureYear
}

/** Figures and times of each sentence, with the year that the sentences before it leave behind. */
function sight(context: Context, issues: ReadingIssue[]): Sighted[] {
  let carried = NO_YEAR
  return context.sentences.map((sentence, index) => {
    const body = context.text.slice(sentence.start, sentence.end)
    const times = findTimeExpressions(body, context.published)
    const quantities = findQuantities(body, times)
    for (const unread of findUnread(body, times, quantities)) {
      issues.push({
        code: 'unread-number',
        message: `온전한 수로 읽지 못했습니다: ‘${unread.raw}’.`,
        start: sentence.start + unread.start,
        end: sentence.start + unread.end,
      })
    }
    const placed = times.map((it) => shift(it, sentence.start))
    const before = carried
    carried =
      sentence.kind === 'heading'
        ? NO_YEAR
        : sentence.kind === 'caption'
          ? carried
          : carryOn(context.text, placed, carried, context.published)
    return {
      index,
      sentence,
      times: placed,
      quantities: quantities.map((it) => shift(it, sentence.start)),
      carried: before,
    }
  })
}

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
function ownWords(clause: Stretch, figure: Quantity, all: readonly Quantity[], text: string): Stretch {
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
function isOldValue(figure: Quantity, all: readonly Quantity[], text: string): boolean {
  const next = all.find((it) => it.start >= figure.end && it.unit === figure.unit)
  if (!next || next.start - figure.end > 12) return false
  return (
    /^에서\s/.test(text.slice(figure.end, figure.end + 3)) &&
    /^(?:으로|로)/.test(text.slice(next.end, next.end + 2))
  )
}

/** `토탈마케팅 사업을 수행하여 | … 66명`: the clause before names the means by which. */
const MEANS = /(?:하여|해|통해|통하여|되어|함으로써)\s*$/

function programOf(
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
  const nearest = within(quote ?? clause).sort((a, b) => gap(a, figure) - gap(b, figure))[0]
  if (nearest || quote) return nearest?.program ?? null
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
  return null
}

/** A programme behind the figure (`441억원의 중기자금`) is nearer than one before it at the same distance. */
const gap = (mention: Stretch, figure: Stretch) =>
  mention.start >= figure.end ? mention.start - figure.end : (figure.start - mention.end) * 1.3 + 3

/** A local government's figure is its region's; else the article's only subject, else the subject named last. */
function regionOf(
  context: Context,
  agency: string | null,
  figure: Stretch,
  sentence: Sentence,
): string | null {
  const claim = context.agencies.claims.find((it) => it.name === agency)
  if (claim?.type === 'local-government' && claim.regionCode) return claim.regionCode
  const { subjects, mentions } = context.regions
  if (subjects.length === 1) return subjects[0]?.code ?? null
  const codes = new Set(subjects.map((it) => it.code))
  const named = mentions.filter((it) => codes.has(it.region.code) && it.end <= figure.start)
  const near = named.findLast((it) => it.start >= sentence.start) ?? named.at(-1)
  return near?.region.code ?? null
}

function labelOf(meaning: Meaning, program: string | null): string {
  if (!program) return meaning.label
  const head = program.split(' ').at(-1) ?? program
  // `특례보증 보증 규모` would say it twice.
  const [first = '', ...rest] = meaning.label.split(' ')
  return head.endsWith(first) && rest.length > 0
    ? `${program} ${rest.join(' ')}`
    : `${program} ${meaning.label}`
}

const isPast = (year: number | null, published: Published | null) =>
  year !== null && published !== null && year < published.year
const isComing = (year: number | null, published: Published | null) =>
  year !== null && published !== null && year > published.year

function readOne(context: Context, seen: Sighted, quantity: Quantity): MetricClaim & { known: boolean } {
  const { text } = context
  const { sentence } = seen
  const clauses = clausesOf(text, sentence)
  const at = clauseAt(clauses, quantity.start)
  const clause = clauses[at] ?? sentence
  const program = programOf(context.programs.mentions, quantity, clauses, at, text)
  const noun = countedNoun(text, quantity, sentence)
  const own = ownWords(clause, quantity, seen.quantities, text)
  const meaning = meaningOf(text, quantity, { own, clause, sentence, program }, unitGroupOf(quantity, noun))
  const agency = context.topics.at(seen.index, quantity.start)
  const told = statusOf(text, quantity, clauses.slice(at), sentence)
  // A plan does not belong to the year of the results told before it.
  const carried = told !== 'actual' && isPast(seen.carried.year, context.published) ? NO_YEAR : seen.carried
  const old = isOldValue(quantity, seen.quantities, text)
  const time = yearOf(text, quantity, clause, seen.times, carried, old)
  const status = told === 'actual' && isComing(time.year, context.published) ? 'plan' : told
  return {
    start: quantity.start,
    end: quantity.end,
    value: quantity.value,
    unit: quantity.unit,
    counter: quantity.counter,
    raw: quantity.raw,
    kind: meaning.kind,
    label: labelOf(meaning, program),
    qualifier: quantity.qualifier,
    status,
    ...time,
    compareClass: meaning.compareClass,
    regionCode: regionOf(context, agency, quantity, sentence),
    agency,
    program,
    known: meaning.known,
  }
}

type Placed = { claim: MetricClaim; sentence: Sentence }

const factKey = ({ value, unit, kind, status, label, year, regionCode }: MetricClaim) =>
  [value, unit, kind, status, label, year, regionCode].join('|')

/**
 * Headings repeat the figures of the text below them, and articles repeat themselves: one fact counts once. Inside one
 * sentence equal figures are two facts: `시비 30억원, 국비 90억원, 민간자본 30억원`.
 */
function withoutRepeats(placed: readonly Placed[]): MetricClaim[] {
  const amount = ({ value, unit }: MetricClaim) => `${value} ${unit}`
  const inBody = new Set(placed.filter((it) => it.sentence.kind !== 'heading').map((it) => amount(it.claim)))
  const firstSeen = new Map<string, Sentence>()
  return placed.flatMap(({ claim, sentence }) => {
    if (sentence.kind === 'heading' && inBody.has(amount(claim))) return []
    const key = factKey(claim)
    const first = firstSeen.get(key) ?? sentence
    firstSeen.set(key, first)
    return first === sentence ? [claim] : []
  })
}

/** `258명 … 1,481명 등 총 1,738명`: parts that nearly make the total, but do not. */
function sumIssues(seen: Sighted, text: string): ReadingIssue[] {
  return seen.quantities.flatMap((total, at): ReadingIssue[] => {
    if (!/(?:총|모두|합계|합쳐)\s?$/.test(text.slice(Math.max(0, total.start - 4), total.start))) return []
    const parts = seen.quantities
      .slice(0, at)
      .filter((it) => it.unit === total.unit && it.counter === total.counter)
    const sum = parts.reduce((all, it) => all + it.value, 0)
    const off = Math.abs(sum - total.value)
    if (parts.length < 2 || off === 0 || off > total.value * 0.02) return []
    const message = `합계가 맞지 않습니다: ${parts.map((it) => it.raw).join(' + ')} ≠ ${total.raw}.`
    return [{ code: 'sum-mismatch', message, start: total.start, end: total.end }]
  })
}

/** `100억원에서 150억원으로 확대한다`: the old value of a change that is planned is no fact of its own. */
function isReplaced(context: Context, seen: Sighted, quantity: Quantity): boolean {
  if (!isOldValue(quantity, seen.quantities, context.text)) return false
  const clauses = clausesOf(context.text, seen.sentence)
  const rest = clauses.slice(clauseAt(clauses, quantity.start))
  return statusOf(context.text, quantity, rest, seen.sentence) === 'plan'
}

/** Every figure of the article that says something about its region, its agencies or its programmes. */
export function readMetrics(context: Context): MetricReading {
  const issues: ReadingIssue[] = []
  const sighted = sight(context, issues)
  const claims = sighted.flatMap((seen) => {
    issues.push(...sumIssues(seen, context.text))
    return seen.quantities
      .filter((quantity) => !isNoFact(context.text, quantity, seen.sentence))
      .filter((quantity) => !isReplaced(context, seen, quantity))
      .map((quantity) => {
        const { known, ...claim } = readOne(context, seen, quantity)
        if (!known) {
          const message = `무엇의 금액인지 문장에서 알 수 없습니다: ‘${claim.raw}’.`
          issues.push({ code: 'unknown-meaning', message, start: claim.start, end: claim.end })
        }
        return { claim, sentence: seen.sentence }
      })
  })
  return { claims: withoutRepeats(claims), issues }
}

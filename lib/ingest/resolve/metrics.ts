/** Figures of an article → metric claims: what each measures, when, whose it is. */
import type { AgencyReading } from '@/lib/ingest/extract/agencies'
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
        message: `‘${unread.raw}’을(를) 온전한 수로 읽지 못했습니다.`,
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

/** A clause for one figure ends where the next figure of its kind begins and starts where the one before ended. */
function ownWords(clause: Stretch, figure: Quantity, all: readonly Quantity[], text: string): Stretch {
  const rivals = all.filter(
    (it) => it !== figure && (it.unit === 'count') === (figure.unit === 'count') && it.unit === figure.unit,
  )
  const next = rivals.find((it) => it.start >= figure.end && it.start < clause.end)
  const previous = rivals.findLast((it) => it.end <= figure.start && it.end > clause.start)
  // A list `60억원, 경기도와 안양시가 각각 20억원 등` shares the words behind its last member.
  const isListed =
    next !== undefined && /^(?:[,·]|\s?(?:등|과|와|및))/.test(text.slice(figure.end, figure.end + 3))
  return { start: previous ? previous.end : clause.start, end: next && !isListed ? next.start : clause.end }
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

function programOf(
  mentions: readonly ProgramMention[],
  figure: Stretch,
  clause: Stretch,
  sentence: Stretch,
): string | null {
  const inClause = mentions.filter((it) => it.start >= clause.start && it.end <= clause.end)
  const nearest = [...inClause].sort((a, b) => gap(a, figure) - gap(b, figure))[0]
  if (nearest) return nearest.program
  const inSentence = mentions.filter((it) => it.start >= sentence.start && it.end <= sentence.end)
  const names = new Set(inSentence.map((it) => it.program))
  const only = inSentence[0]
  return names.size === 1 && only && only.end <= figure.start ? only.program : null
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

function readOne(context: Context, seen: Sighted, quantity: Quantity): MetricClaim & { known: boolean } {
  const { text } = context
  const { sentence } = seen
  const clauses = clausesOf(text, sentence)
  const at = clauseAt(clauses, quantity.start)
  const clause = clauses[at] ?? sentence
  const words = ownWords(clause, quantity, seen.quantities, text)
  const noun = countedNoun(text, quantity, sentence)
  const meaning = meaningOf(text, quantity, words, unitGroupOf(quantity, noun))
  const agency = context.topics.at(seen.index, quantity.start)
  const program = programOf(context.programs.mentions, quantity, clause, sentence)
  const old = isOldValue(quantity, seen.quantities, text)
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
    status: statusOf(text, quantity, clause, sentence),
    ...yearOf(text, quantity, clause, seen.times, seen.carried, old),
    compareClass: meaning.compareClass,
    regionCode: regionOf(context, agency, quantity, sentence),
    agency,
    program,
    known: meaning.known,
  }
}

/** Headings repeat the figures of the text below them, and articles repeat themselves: one fact counts once. */
function withoutRepeats(claims: readonly { claim: MetricClaim; heading: boolean }[]): MetricClaim[] {
  const inBody = new Set(
    claims.filter((it) => !it.heading).map(({ claim }) => `${claim.value} ${claim.unit}`),
  )
  const seen = new Set<string>()
  return claims.flatMap(({ claim, heading }) => {
    if (heading && inBody.has(`${claim.value} ${claim.unit}`)) return []
    const key = [
      claim.value,
      claim.unit,
      claim.kind,
      claim.status,
      claim.qualifier,
      claim.year,
      claim.regionCode,
    ].join('|')
    if (seen.has(key)) return []
    seen.add(key)
    return [claim]
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
    const message = `${parts.map((it) => it.raw).join(' + ')}의 합이 ${total.raw}과(와) 맞지 않습니다.`
    return [{ code: 'sum-mismatch', message, start: total.start, end: total.end }]
  })
}

/** Every figure of the article that says something about its region, its agencies or its programmes. */
export function readMetrics(context: Context): MetricReading {
  const issues: ReadingIssue[] = []
  const sighted = sight(context, issues)
  const claims = sighted.flatMap((seen) => {
    issues.push(...sumIssues(seen, context.text))
    return seen.quantities
      .filter((quantity) => !isNoFact(context.text, quantity, seen.sentence))
      .map((quantity) => {
        const { known, ...claim } = readOne(context, seen, quantity)
        if (!known) {
          const message = `‘${claim.raw}’이(가) 무엇의 금액인지 문장에서 알 수 없습니다.`
          issues.push({ code: 'unknown-meaning', message, start: claim.start, end: claim.end })
        }
        return { claim, heading: seen.sentence.kind === 'heading' }
      })
  })
  return { claims: withoutRepeats(claims), issues }
}

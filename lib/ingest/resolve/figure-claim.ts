/** One figure of a sentence → what it measures, when, and whose it is. */
import type { AgencyReading } from '@/lib/ingest/extract/agencies'
import type { ProgramMention } from '@/lib/ingest/extract/programs'
import type { RegionReading } from '@/lib/ingest/extract/regions'
import type { TableRow } from '@/lib/ingest/extract/tables'
import type { Topics } from '@/lib/ingest/extract/topics'
import { clauseAt } from '@/lib/ingest/resolve/clauses'
import { namesOfEach } from '@/lib/ingest/resolve/each'
import type { UnitGroup } from '@/lib/ingest/resolve/kind-cues.data'
import { countedNoun, meaningOf, unitGroupOf } from '@/lib/ingest/resolve/meaning'
import type { Meaning } from '@/lib/ingest/resolve/money-meaning'
import { isOldValue, ownWords, replacedBy } from '@/lib/ingest/resolve/own-words'
import { programOf } from '@/lib/ingest/resolve/program-of-figure'
import { regionOf } from '@/lib/ingest/resolve/region-of-figure'
import type { Sighted } from '@/lib/ingest/resolve/sighted'
import { isPresent, isSetDown, toldStatus } from '@/lib/ingest/resolve/status'
import { type FigureYear, isBeside, NO_YEAR, yearOf } from '@/lib/ingest/resolve/year'
import type { Stretch } from '@/lib/korean/sentence'
import type { Published, TimeExpression } from '@/lib/korean/time-expression'
import type { Quantity } from '@/lib/measures/quantity'
import { isRange } from '@/lib/measures/range'
import type { MetricClaim, Sentence } from '@/lib/records/reading'
import type { Status } from '@/lib/records/vocabulary'

/** What the article is known to say before its figures are read. */
export type Context = {
  text: string
  sentences: readonly Sentence[]
  published: Published | null
  regions: RegionReading
  agencies: AgencyReading
  /** Where each sentence names a programme. */
  programs: readonly (readonly ProgramMention[])[]
  /** The programme each sentence goes on about without naming it. */
  carried: readonly (string | null)[]
  /** Rows of tables, by the index of their line. */
  tables: ReadonlyMap<number, TableRow>
  topics: Topics
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

/**
 * A plan does not belong to the year of the results told before it, nor a result to that of the plans: then the year is
 * the article's own, as is that of what there is today (`부품업체 219곳이 있고`). A target that names no year has none.
 */
function fittingYear(
  carried: FigureYear,
  status: Status,
  present: boolean,
  published: Published | null,
): FigureYear {
  const isOfThePast = isPast(carried.year, published)
  const misfits =
    status === 'actual' ? isComing(carried.year, published) || (present && isOfThePast) : isOfThePast
  if (!misfits || !published) return carried
  return status === 'target' ? NO_YEAR : { year: published.year, yearBasis: 'inferred', period: null }
}

/** `올해도 80곳에 24억 원을 지원합니다`. */
const GIVEN_MONEY =
  /^에\s(?:총\s|모두\s|약\s)?[\d,.천백만억조\s]+원(?:의\s[가-힣]{2,6})?[을를]?\s(?:지원|보조|융자|빌려|대출)/

/** `점포당 최대 300만 원, 100곳 내외를 선정하고`. */
const CHOSEN = /^(?:\s?(?:내외|안팎|가량))?[을를]\s(?:새로\s)?(?:선정|뽑|선발|지원|돕|도왔|도와|키우|키웠)/

/** `▲특례보증 528곳(118억원)`: places that a programme reached, or that are given money, are firms. */
function placesAreFirms(
  group: UnitGroup,
  { counter }: Quantity,
  program: string | null,
  behind: string,
): UnitGroup {
  if (group !== 'other' || !/^(?:곳|개 ?소)$/.test(counter ?? '')) return group
  return program || GIVEN_MONEY.test(behind) || CHOSEN.test(behind) ? 'company' : group
}

/** `328억원 규모로 현재 공정률 86%`: what is being built. */
function isUnderWay(text: string, { unit, end }: Quantity, sentence: Stretch): boolean {
  return unit !== 'percent' && unit !== 'count' && /공정[률율]/.test(text.slice(end, sentence.end))
}

/** `분양이 끝나면 100여개 기업이 들어와`: some day. */
const IF_THEN = /[가-힣](?:되|나|서|지|리|오|하|으|차)면[,\s]/

const INTENTIONS: ReadonlySet<Status> = new Set(['plan', 'forecast'])

/**
 * What is dated to come is a plan; what a plan starts from (`올해 250억원에서 내년 …`) is a fact, and so is what is dated
 * right before it (`지난해 386억원보다 33%가량 늘어날 전망`).
 */
function settleStatus(
  told: Status,
  { old, past, year }: { old: boolean; past: boolean; year: number | null },
  published: Published | null,
): Status {
  if (old && told === 'plan') return 'actual'
  if (past && INTENTIONS.has(told)) return 'actual'
  return told === 'actual' && isComing(year, published) ? 'plan' : told
}

/** `known`: some word told what the money is; `vague`: none told what is counted; `silent`: none told whether it is a fact. */
export type FigureRead = { claim: MetricClaim; known: boolean; vague: boolean; silent: boolean }

/** What the sentence, and those before it, say of one figure: once, or of each that 각각 names. */
export function readFigure(context: Context, seen: Sighted, quantity: Quantity): FigureRead[] {
  const names = namesOfEach(context.text, quantity, seen.quantities, seen.sentence)
  if (names.length === 0) return [readAs(context, seen, quantity, null)]
  return names.map((name) => readAs(context, seen, quantity, name))
}

/** The agency, programme and time that a name stands for, if it is one. */
function meantBy(name: Stretch, { agencies, programs }: Context, { index, times }: Sighted) {
  const isHere = (it: Stretch) => it.start < name.end && name.start < it.end
  return {
    agency: agencies.mentions.find((it) => it.start === name.start && it.end === name.end)?.agency,
    program: (programs[index] ?? []).find(isHere)?.program,
    time: times.find((it) => it.start === name.start && it.end === name.end),
  }
}

/** When a figure holds, and whether it has come about; `silent` where no word of its sentence tells the latter. */
function timeAndStatus(
  { text, published }: Context,
  seen: Sighted,
  quantity: Quantity,
  clauses: readonly Stretch[],
  times: readonly TimeExpression[],
): { time: FigureYear; status: Status; silent: boolean } {
  const { sentence, quantities } = seen
  const at = clauseAt(clauses, quantity.start)
  const clause = clauses[at] ?? sentence
  const behind = text.slice(quantity.end, clause.end)
  const said = toldStatus(text, quantity, clauses.slice(at), sentence)
  const told = said ?? 'actual'
  const present = isPresent(behind)
  const carried = fittingYear(seen.carried, told, present, published)
  const old = isOldValue(quantity, quantities, text)
  const replaces = replacedBy(quantity, quantities, text)
  const time = yearOf(text, quantity, { clause, times, carried, published, old, replaces })
  const past = times.some((it) => isPast(it.toYear ?? it.year, published) && isBeside(text, it, quantity))
  const settled = settleStatus(told, { old, past, year: time.year }, published)
  const status = settled === 'actual' && isUnderWay(text, quantity, sentence) ? 'ongoing' : settled
  const isOpen = time.yearBasis === 'inferred' && INTENTIONS.has(status)
  if (isOpen && IF_THEN.test(text.slice(sentence.start, quantity.start)))
    return { time: NO_YEAR, status, silent: false }
  return {
    time,
    status,
    silent: (said === undefined && !present) || (said === 'actual' && isSetDown(behind)),
  }
}

/** `‘로봇산업 육성’ 12억원 등 4개 분야 37개 사업`: how many measures there are is no figure of one of them. */
const MEASURES = /^\s?(?:[가-힣]{2,6}\s)?(?:사업|프로그램|시책)/

const countsMeasures = (text: string, { end, unit, counter }: Quantity): boolean =>
  unit === 'count' && counter === '개' && MEASURES.test(text.slice(end, end + 12))

/** @param name the one of those before 각각 that the figure is told of */
function readAs(context: Context, seen: Sighted, quantity: Quantity, name: Stretch | null): FigureRead {
  const { text, programs } = context
  const { sentence } = seen
  const meant = name && meantBy(name, context, seen)
  const { clauses } = seen
  const at = clauseAt(clauses, quantity.start)
  const clause = clauses[at] ?? sentence
  const named = meant?.program ?? programOf(programs[seen.index] ?? [], quantity, clauses, at, text)
  // An item of a list (`▲노후 점포 환경개선 214곳`) has its own name or none.
  const isItem = () => /[▲△▷▶]/.test(text.slice(sentence.start, quantity.start))
  const carried = isItem() ? null : (context.carried[seen.index] ?? null)
  const program = countsMeasures(text, quantity) ? null : (named ?? carried)
  const noun = quantity.unit === 'count' ? countedNoun(text, quantity, sentence) : ''
  const own = name ?? ownWords(clause, quantity, seen.quantities, text)
  const each = name && text.slice(name.start, name.end)
  const behind = text.slice(quantity.end, sentence.end)
  const group = placesAreFirms(unitGroupOf(quantity, noun), quantity, named, behind)
  const since = replacedBy(quantity, seen.quantities, text)?.start ?? null
  const words = { own, clause, sentence, program, named, noun, since, each }
  const meaning = meaningOf(text, quantity, words, group)
  const agency = meant?.agency ?? context.topics.at(seen.index, quantity.start)
  const times = meant?.time ? [meant.time] : seen.times
  const { time, status, silent } = timeAndStatus(context, seen, quantity, clauses, times)
  const { start, end, value, unit, counter, raw, qualifier } = quantity
  const claim: MetricClaim = {
    ...{ start, end, value, unit, counter, raw, qualifier, status, ...time, agency, program },
    kind: meaning.kind,
    label: labelOf(meaning, program),
    compareClass: isRange(raw) ? null : meaning.compareClass,
    regionCode: regionOf(context.regions, context.agencies.claims, agency, quantity, sentence),
    partOf: null,
  }
  return { claim, known: meaning.known, vague: meaning.vague ?? false, silent }
}

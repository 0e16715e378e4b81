/** What a figure takes from the figures before it in its paragraph, where its own sentence is silent. */
import type { Section } from '@/lib/ingest/resolve/sections'
import { isCopular } from '@/lib/ingest/resolve/status'
import type { MetricClaim, Sentence } from '@/lib/records/reading'

/**
 * A claim with its sentence; `known` is false where no word of the sentence told what the money is, `vague` true where none
 * told what is counted, `silent` where none told whether it is a fact.
 */
export type PlacedClaim = {
  claim: MetricClaim
  sentence: Sentence
  known: boolean
  vague: boolean
  silent: boolean
  section: Section | null
}

const NOT_MONEY: ReadonlySet<string> = new Set(['count', 'percent', 'm2'])

const COUNTER_OF_ANYTHING = /^(?:개|곳|개소)$/
const COUNTER_OF_FIRMS = /^(?:개 ?(?:사|업체|기업)|개|곳|개소)$/
/** `도내 기업 1,436개사를 지원했다. 분야별로는 바이오 312개사`: the parts of what was counted before. */
const UNTOLD_FIRMS = '기업 수'

const FIRMS: ReadonlySet<string> = new Set(['companies', 'beneficiary-companies', 'resident-companies'])

/** What a figure was called, as another of another programme is called: the programme's name stands before. */
function calledLike(told: MetricClaim, own: MetricClaim): string {
  const bare =
    told.program !== null && told.label.startsWith(`${told.program} `)
      ? told.label.slice(told.program.length + 1)
      : told.label
  return own.program === null ? bare : `${own.program} ${bare}`
}

/** `제조업체는 9천418개로 2007년의 8천102개보다`, `10개사씩 모두 30곳`: the same is counted again. */
function carryCounted(placed: PlacedClaim, before: readonly PlacedClaim[]): PlacedClaim {
  const { counter } = placed.claim
  if (!COUNTER_OF_ANYTHING.test(counter ?? '')) return placed
  const told = before.findLast(
    ({ vague, claim }) =>
      !vague &&
      claim.unit === 'count' &&
      (claim.counter === counter || (FIRMS.has(claim.kind) && COUNTER_OF_FIRMS.test(claim.counter ?? ''))),
  )
  if (!told || told.claim.kind === 'count-other') return placed
  return {
    ...placed,
    vague: false,
    claim: { ...placed.claim, kind: told.claim.kind, label: calledLike(told.claim, placed.claim) },
  }
}

/** The firms of a breakdown are of the kind that the last figure of firms before it was. */
function carryFirms(placed: PlacedClaim, before: readonly PlacedClaim[]): PlacedClaim {
  const told = before.findLast(({ claim }) => FIRMS.has(claim.kind) && claim.start < placed.sentence.start)
  if (!told) return placed
  const label = calledLike(told.claim, placed.claim)
  return { ...placed, claim: { ...placed.claim, kind: told.claim.kind, label } }
}

function carryMeaning(placed: PlacedClaim, before: readonly PlacedClaim[], divides: boolean): PlacedClaim {
  if (placed.vague) return carryCounted(placed, before)
  if (divides && placed.claim.kind === 'companies' && placed.claim.label.endsWith(UNTOLD_FIRMS))
    return carryFirms(placed, before)
  if (placed.known) return placed
  const told = before.findLast((it) => it.known && it.claim.unit === placed.claim.unit)
  if (!told || NOT_MONEY.has(told.claim.unit) || told.claim.label.endsWith('한도')) return placed
  const { kind, compareClass } = told.claim
  const label = calledLike(told.claim, placed.claim)
  return { ...placed, known: true, claim: { ...placed.claim, kind, label, compareClass } }
}

/** The item of a list is of the kind and year that the line above it says. */
function fromSection(placed: PlacedClaim): PlacedClaim {
  const { claim, section, silent } = placed
  if (!section || !silent) return placed
  const isDated = claim.yearBasis !== null && claim.yearBasis !== 'inferred'
  const year = isDated ? {} : (section.year ?? {})
  return { ...placed, claim: { ...claim, ...year, status: section.status ?? claim.status } }
}

/** `분야별로는 이차전지가 5조6천억원`, `자금별로는 시설자금 350억 원`: a breakdown goes on from the paragraph before. */
const BREAKDOWN = /^[가-힣]{2,4}별로|^이 (?:가운데|중)|^나머지|^세부적으로|^구체적으로/

/** A plan or target of the last sentence with figures; a breakdown divides one of its own unit. */
function planBefore(
  { claim, sentence }: PlacedClaim,
  before: readonly PlacedClaim[],
  divides: boolean,
): PlacedClaim | undefined {
  const fits = (it: PlacedClaim) => it.sentence !== sentence && (!divides || it.claim.unit === claim.unit)
  const last = before.findLast(fits)?.sentence
  return before.find(
    (it) => it.sentence === last && fits(it) && (it.claim.status === 'plan' || it.claim.status === 'target'),
  )
}

function carryStatus(placed: PlacedClaim, before: readonly PlacedClaim[], text: string): PlacedClaim {
  const { claim, sentence, silent } = placed
  if (claim.status !== 'actual') return placed
  if (!silent && !isCopular(text.slice(sentence.start, sentence.end))) return placed
  // `기금 조성액은 현재 162억원이다`: says itself when it holds.
  if (/현재|지금|지난해|작년/.test(text.slice(sentence.start, claim.start))) return placed
  const told = planBefore(placed, before, BREAKDOWN.test(text.slice(sentence.start, sentence.end)))
  if (!told) return placed
  const isDated = claim.yearBasis !== null && claim.yearBasis !== 'inferred'
  // `지난해(2,870억 원)보다 21% 늘어난 규모다`: what is dated before the plan is no plan.
  if (isDated && claim.year !== null && told.claim.year !== null && claim.year < told.claim.year)
    return placed
  // `내년 예산 312억원을 편성했다. 특례보증 출연금 20억원 등이다`: of the plan's year, too.
  const { year } = told.claim
  const time = isDated || year === null ? {} : { year, yearBasis: 'inferred' as const, period: null }
  return { ...placed, claim: { ...claim, ...time, status: 'plan' } }
}

/**
 * `… 투자협약을 맺었다. 분야별로는 이차전지가 5조6천억원`: still the investment. `… 100명을 뽑는다. 사업비는 74억 원이다.`: still
 * the plan. Paragraphs do not reach into each other.
 */
export function carryOnInParagraphs(claims: readonly PlacedClaim[], text: string): PlacedClaim[] {
  let paragraph: PlacedClaim[] = []
  return claims.map((placed) => {
    const { sentence } = placed
    const goesOn = BREAKDOWN.test(text.slice(sentence.start, sentence.end))
    if (paragraph.at(-1)?.sentence.paragraph !== sentence.paragraph && !goesOn) paragraph = []
    const told = carryStatus(fromSection(carryMeaning(placed, paragraph, goesOn)), paragraph, text)
    paragraph.push(told)
    return told
  })
}

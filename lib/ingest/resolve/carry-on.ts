/** What a figure takes from the figures before it in its paragraph, where its own sentence is silent. */
import { isCopular } from '@/lib/ingest/resolve/status'
import type { MetricClaim, Sentence } from '@/lib/records/reading'

/** A claim with its sentence; `known` is false where no word of the sentence told what the money is. */
export type PlacedClaim = { claim: MetricClaim; sentence: Sentence; known: boolean }

const NOT_MONEY: ReadonlySet<string> = new Set(['count', 'percent', 'm2'])

function carryMeaning(placed: PlacedClaim, before: readonly PlacedClaim[]): PlacedClaim {
  if (placed.known) return placed
  const told = before.findLast((it) => it.known && it.claim.unit === placed.claim.unit)
  if (!told || NOT_MONEY.has(told.claim.unit) || told.claim.label.endsWith('한도')) return placed
  const { kind, label, compareClass } = told.claim
  return { ...placed, known: true, claim: { ...placed.claim, kind, label, compareClass } }
}

function carryStatus(placed: PlacedClaim, before: readonly PlacedClaim[], text: string): PlacedClaim {
  const { claim, sentence } = placed
  if (claim.status !== 'actual' || !isCopular(text.slice(sentence.start, sentence.end))) return placed
  // `기금 조성액은 현재 162억원이다`: says itself when it holds.
  if (/현재|지금|지난해|작년/.test(text.slice(sentence.start, claim.start))) return placed
  const told = before.findLast((it) => it.sentence !== sentence)
  if (told?.claim.status !== 'plan' && told?.claim.status !== 'target') return placed
  // `지난해(2,870억 원)보다 21% 늘어난 규모다`: what is dated before the plan is no plan.
  if (claim.year !== null && told.claim.year !== null && claim.year < told.claim.year) return placed
  return { ...placed, claim: { ...claim, status: 'plan' } }
}

/** `분야별로는 이차전지가 5조6천억원`: a breakdown goes on from the paragraph before. */
const BREAKDOWN =
  /^(?:분야|업종|지역|연도|용도|유형|사업|기업|국가|품목|산업)별로|^이 (?:가운데|중)|^나머지|^세부적으로|^구체적으로/

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
    const told = carryStatus(carryMeaning(placed, paragraph), paragraph, text)
    paragraph.push(told)
    return told
  })
}

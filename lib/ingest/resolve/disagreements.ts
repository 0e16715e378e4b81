/** Two figures of one article for one fact: a person has to say which is right. */
import { agrees, printedPlace } from '@/lib/measures/agreement'
import type { ReadingIssue } from '@/lib/records/issue'
import type { MetricClaim, Sentence } from '@/lib/records/reading'
import { isOneContext, isOneMeaning, isOneOwner, type StatedFact } from '@/lib/records/same-fact'

/** A figure with its place among the claims. */
type Told = { claim: MetricClaim; fact: StatedFact; sentence: Sentence; index: number }

/** Figures further apart than this are of two things, however alike the words are. */
const WIDEST_RATIO = 1.5
/** A heading shortens its sentence, so that its figure must be nearer. */
const WIDEST_RATIO_OF_HEADING = 1.1
const SHARED_WORDS_OF_HEADING = 0.6
/** An article compares few figures of one kind; a table of thousands is no article. */
const MOST_OF_A_KIND = 60

/**
 * @param claims in the order of the article, with offsets into `text`; parts know their total
 * @returns one issue for each figure that contradicts one before it
 */
export function disagreementIssues(
  claims: readonly MetricClaim[],
  text: string,
  sentences: readonly Sentence[],
): ReadingIssue[] {
  const told = toldFigures(claims, text, sentences)
  return byKind(told)
    .flatMap((alike) => contradictions(alike.slice(0, MOST_OF_A_KIND)))
    .sort((a, b) => a.claim.start - b.claim.start)
    .map(({ claim, first }): ReadingIssue => {
      const message = `같은 사실에 다른 수치가 있습니다: ‘${first.raw}’ / ‘${claim.raw}’ (${claim.label}).`
      return { code: 'disagreement', message, start: claim.start, end: claim.end }
    })
}

function toldFigures(claims: readonly MetricClaim[], text: string, sentences: readonly Sentence[]): Told[] {
  let at = 0
  return claims.flatMap((claim, index) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= claim.start) at += 1
    const sentence = sentences[at]
    return sentence ? [{ claim, fact: factOf(claim, text, sentence), sentence, index }] : []
  })
}

function byKind(told: readonly Told[]): Told[][] {
  const groups = new Map<string, Told[]>()
  for (const one of told) {
    const { kind, unit, regionCode } = one.claim
    const group = groups.get(`${kind} ${unit} ${regionCode}`)
    if (group === undefined) groups.set(`${kind} ${unit} ${regionCode}`, [one])
    else group.push(one)
  }
  return [...groups.values()]
}

function factOf(claim: MetricClaim, text: string, { start, end }: Sentence): StatedFact {
  return {
    ...claim,
    region: claim.regionCode,
    sentence: text.slice(start, end),
    start: claim.start - start,
    end: claim.end - start,
  }
}

function contradictions(alike: readonly Told[]): { claim: MetricClaim; first: MetricClaim }[] {
  return alike.flatMap((one, index) => {
    const first = alike.slice(0, index).find((other) => contradict(other, one, alike))
    return first === undefined ? [] : [{ claim: one.claim, first: first.claim }]
  })
}

/** Equal figures of one sentence are two facts, and so are different ones. */
function contradict(a: Told, b: Told, alike: readonly Told[]): boolean {
  if (a.sentence === b.sentence || isWithin(a, b) || isWithin(b, a) || isOneSum(a, b)) return false
  const [heading, body] = a.sentence.kind === 'heading' ? [a, b] : [b, a]
  if (heading.sentence.kind !== 'heading') return contradictInText(a, b)
  return body.sentence.kind !== 'heading' && contradictHeading(heading, body, alike)
}

const isWithin = (part: Told, total: Told) => part.claim.partOf === total.index
const isOneSum = (a: Told, b: Told) => a.claim.partOf !== null && a.claim.partOf === b.claim.partOf

function ratioOf({ fact: a }: Told, { fact: b }: Told): number {
  return Math.max(a.value, b.value) / Math.min(a.value, b.value)
}

function contradictInText(a: Told, b: Told): boolean {
  return (
    isOneMeaning(a.fact, b.fact) &&
    isOneOwner(a.fact, b.fact) &&
    isOneContext(a.fact, b.fact) &&
    ratioOf(a, b) <= WIDEST_RATIO &&
    !agrees(a.fact, b.fact)
  )
}

/** `441억원 지원` over `440억원의 자금을 지원받았다`; a heading may round, and says neither when nor whether. */
function contradictHeading(heading: Told, body: Told, alike: readonly Told[]): boolean {
  const isRounded = ({ fact }: Told) =>
    Math.abs(fact.value - heading.fact.value) <= printedPlace(heading.fact.value) / 2 ||
    agrees(fact, heading.fact)
  return (
    isOneContext(heading.fact, body.fact, SHARED_WORDS_OF_HEADING) &&
    ratioOf(heading, body) <= WIDEST_RATIO_OF_HEADING &&
    !alike.some((other) => other !== heading && isRounded(other))
  )
}

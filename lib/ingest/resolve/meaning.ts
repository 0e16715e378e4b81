/** What a figure measures: its kind, a short label, and which money it may be compared with. */
import { type Cue, DEFAULT_KIND, KIND_CUES, type UnitGroup } from '@/lib/ingest/resolve/kind-cues.data'
import type { Stretch } from '@/lib/korean/sentence'
import type { Quantity } from '@/lib/measures/quantity'
import type { CompareClass, MetricKind } from '@/lib/records/vocabulary'

export type Meaning = { kind: MetricKind; label: string; known: boolean; compareClass: CompareClass | null }

const COMPANY_NOUN = /기업|업체|회사|공장|스타트업|소공인|점포|사업체|벤처|제조업/
const PEOPLE = /^(?:명|인)$/

/** `201개 관내기업`, `2만8천792개의 사업체`, `우수기업 34개`: the noun that a bare 개 counts. */
export function countedNoun(text: string, figure: Stretch, sentence: Stretch): string {
  const behind = /^(?:의)?\s?([가-힣A-Za-z·]+(?:\s[가-힣]{2,4}(?=[이가을를은는의에,]))?)/.exec(
    text.slice(figure.end, Math.min(sentence.end, figure.end + 24)),
  )
  const isParticle = /^(?:[을를이가은는와과도]|로|으로|까지|에|나|라는)(?:\s|$|[,.])/.test(
    text.slice(figure.end, figure.end + 4),
  )
  if (behind?.[1] && !isParticle) return behind[1]
  const before = /([가-힣A-Za-z·]+)(?:이|가|은|는|의)?\s(?:총\s|올\s|약\s|모두\s|수\s)*$/.exec(
    text.slice(Math.max(sentence.start, figure.start - 20), figure.start),
  )
  return before?.[1] ?? ''
}

export function unitGroupOf(quantity: Quantity, noun: string): UnitGroup {
  if (quantity.unit === 'percent') return 'rate'
  if (quantity.unit === 'm2') return 'area'
  if (quantity.unit !== 'count') return 'money'
  const counter = quantity.counter ?? ''
  if (/^배$/.test(counter)) return 'rate'
  if (PEOPLE.test(counter)) return 'people'
  if (/^건$/.test(counter)) return 'case'
  if (/^(?:회|차례)$/.test(counter)) return 'event'
  if (/^개 ?(?:사$|사업체|중소기업|기업|업체|회사|공장|제조업체|입주업체|협력업체|점포)/.test(counter))
    return 'company'
  if (/^(?:개 ?소|곳|개)$/.test(counter)) return COMPANY_NOUN.test(noun) ? 'company' : 'other'
  return 'other'
}

const REACH = 42

/** Lower is nearer. Words before the figure count as further off than words behind it. */
function distance(at: number, length: number, figure: Stretch): number {
  if (at >= figure.end) return at - figure.end
  return (figure.start - (at + length)) * 1.4 + 5
}

function bestCue(text: string, figure: Stretch, clause: Stretch, cues: readonly Cue[]): Cue | null {
  const from = Math.max(clause.start, figure.start - REACH)
  const window = text.slice(from, Math.min(clause.end, figure.end + REACH))
  let best: { cue: Cue; score: number } | null = null
  for (const cue of cues) {
    for (const match of window.matchAll(cue.cue)) {
      const score = cue.weight - distance(from + match.index, match[0].length, figure)
      if (best === null || score > best.score) best = { cue, score }
    }
  }
  return best?.cue ?? null
}

/** `441억원의 중기자금을 지원받았다`: money that firms got out of a loan fund was lent, not given. */
const LOAN = /자금|융자|대출/
const EXECUTED = /지원받|지원했|지원하였|대출받|융자받|집행|실행|지원(?:됐|되)/

function moneyMeaning(cue: Cue, context: string, behind: string): Meaning {
  if (cue.kind === 'fund-size' && /펀드|투자조합/.test(context) && cue.label === '펀드 규모') {
    return { kind: 'fund-size', label: cue.label, known: true, compareClass: 'investment-fund' }
  }
  if (
    (cue.kind === 'fund-size' || cue.kind === 'support-amount') &&
    LOAN.test(context) &&
    !/장학|지원금/.test(context)
  ) {
    if (EXECUTED.test(behind))
      return { kind: 'support-amount', label: '융자 지원액', known: true, compareClass: 'loan-executed' }
    if (cue.kind === 'fund-size')
      return { kind: 'fund-size', label: cue.label, known: true, compareClass: 'loan-fund' }
  }
  const classes: Partial<Record<MetricKind, CompareClass>> = {
    guarantee: 'guarantee',
    'support-amount': 'support',
    budget: 'budget',
  }
  return { kind: cue.kind, label: cue.label, known: true, compareClass: classes[cue.kind] ?? null }
}

/** @param clause the stretch whose words may speak of the figure: its clause, without neighbouring figures' own words */
export function meaningOf(
  text: string,
  quantity: Quantity & Stretch,
  clause: Stretch,
  group: UnitGroup,
): Meaning {
  const cue = bestCue(text, quantity, clause, KIND_CUES[group])
  if (!cue) {
    const { kind, label } = DEFAULT_KIND[group]
    return { kind, label, known: group !== 'money', compareClass: null }
  }
  if (group !== 'money') return { kind: cue.kind, label: cue.label, known: true, compareClass: null }
  const context = text.slice(
    Math.max(clause.start, quantity.start - REACH),
    Math.min(clause.end, quantity.end + REACH),
  )
  return moneyMeaning(cue, context, text.slice(quantity.end, clause.end))
}

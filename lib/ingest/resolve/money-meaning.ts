/** Which money a figure is, and which other money it may be compared with. */
import type { Cue } from '@/lib/ingest/resolve/kind-cues.data'
import type { CompareClass, MetricKind } from '@/lib/records/vocabulary'

export type Meaning = {
  kind: MetricKind
  label: string
  known: boolean
  compareClass: CompareClass | null
  vague?: boolean
}

/** `441억원의 중기자금을 지원받았다`: money that firms got out of a loan fund was lent, not given. */
const LOAN = /자금|융자|대출|육성기금|진흥기금/
const EXECUTED =
  /빌려|지급|가져갔|가져간|썼|나갔|받아|동났|지원받|지원했|지원하였|대출받|융자받|집행|실행|지원(?:됐|되)/

/** `융자규모 : 100억원 (상반기 117억원 집행)`: what the bracket tells is its own. */
const IN_BRACKET = /\([^)]*\)?/g

/** `경영안정자금 2천500억원을 지원한다`: such funds are lent, whatever the verb. */
const LENT = /(?:육성|안정|운전|시설|설비|정책)\s?자금/

/** `특례보증은 상반기에만 318명에게 62억원이 나갔다`: what is said of a guarantee is guaranteed, not given. */
const GUARANTEE = /(?:특례|신용)보증(?!재단|기금)/

/** `41억 원|의 이자를`. */
const INTEREST = /^의?\s이자/

/** `1000억원을 확보해`: a fund being set up. */
const SET_UP = /^\S{0,3}\s?(?:을|를)?\s?(?:확보|조성|마련|편성|운용|결성|규모)/

const CLASS_OF_KIND: Partial<Record<MetricKind, CompareClass>> = {
  guarantee: 'guarantee',
  'support-amount': 'support',
  budget: 'budget',
}

/**
 * @param context the programme and the words around the figure
 * @param behind the words behind it, to the end of its clause
 */
export function moneyMeaning(cue: Cue, context: string, behind: string): Meaning {
  // What firms asked for is not what they got.
  if (cue.label === '신청액') return { kind: cue.kind, label: cue.label, known: true, compareClass: null }
  if (cue.kind === 'fund-size' && cue.label === '펀드 규모') {
    return { kind: 'fund-size', label: cue.label, known: true, compareClass: 'investment-fund' }
  }
  if (cue.label === '지원액' && GUARANTEE.test(context)) {
    return { kind: 'guarantee', label: '보증 규모', known: true, compareClass: 'guarantee' }
  }
  // `1,124억 원을 융자 추천해 41억 원의 이자를 지원했다`: the interest is given, not lent.
  if (cue.label === '이자 지원액' && INTEREST.test(behind)) {
    return { kind: cue.kind, label: cue.label, known: true, compareClass: 'support' }
  }
  if (cue.label === '융자 지원액') {
    return { kind: cue.kind, label: cue.label, known: true, compareClass: 'loan-executed' }
  }
  if ((cue.kind === 'fund-size' || cue.kind === 'support-amount') && LOAN.test(context)) {
    if (EXECUTED.test(behind.replace(IN_BRACKET, ''))) {
      return { kind: 'support-amount', label: '융자 지원액', known: true, compareClass: 'loan-executed' }
    }
    if (cue.kind === 'fund-size' || SET_UP.test(behind) || LENT.test(context)) {
      return { kind: 'fund-size', label: '융자 규모', known: true, compareClass: 'loan-fund' }
    }
  }
  return { kind: cue.kind, label: cue.label, known: true, compareClass: CLASS_OF_KIND[cue.kind] ?? null }
}

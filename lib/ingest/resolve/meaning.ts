/** What a figure measures: its kind, a short label, and which money it may be compared with. */
import { type Cue, DEFAULT_KIND, KIND_CUES, type UnitGroup } from '@/lib/ingest/resolve/kind-cues.data'
import { countLabel, plainLabel } from '@/lib/ingest/resolve/labels'
import { type Meaning, moneyMeaning } from '@/lib/ingest/resolve/money-meaning'
import { isShareOfOne } from '@/lib/ingest/resolve/share-of-one'
import type { Stretch } from '@/lib/korean/sentence'
import type { Quantity } from '@/lib/measures/quantity'

const COMPANY_NOUN = /기업|업체|회사|공장|공방|스타트업|소공인|점포|사업체|제조업|벤처$|^팀/
/** `20여개의 벤처집적센터`, `3개 산업단지`: places, whatever works in them. */
const PLACE_NOUN = /(?:센터|시설|단지|공간|산단|거점)(?:[이가은는을를의]|$)/
const PEOPLE = /^(?:명|인)$/

const PARTICLE_BEHIND =
  /^(?:[을를이가은는와과도]|로|으로|까지|에|나|라는|였|이었|인)(?:\s|$|[,.]|[가-힣]{1,2}\s)/

/** The noun a bare 개 or 곳 counts: `우수기업 34개`, `2만8천792개의 사업체`, `1595개소였던 안양시 기업체 수는`. */
export function countedNoun(text: string, figure: Stretch, sentence: Stretch): string {
  const ahead = text.slice(Math.max(sentence.start, figure.start - 20), figure.start)
  const before =
    /([가-힣A-Za-z·]+?)(?:이|가|은|는|의)?\s(?:총\s|올\s|약\s|모두\s|수\s)*$/.exec(ahead)?.[1] ?? ''
  if (COMPANY_NOUN.test(before) && !/(?:에게|[에을를로과와])$/.test(before)) return before
  // `산업단지 19곳의 입주업체`, `창업보육센터 5곳에 68개 업체를`: places, whoever is in them.
  if (PLACE_NOUN.test(before) && /^[의에]\s/.test(text.slice(figure.end, figure.end + 2))) return before
  const rest = text.slice(figure.end, Math.min(sentence.end, figure.end + 24))
  if (PARTICLE_BEHIND.test(rest)) {
    const topic = /([가-힣]+)[은는이가]\s[^,.]{0,10}$/.exec(ahead)?.[1] ?? ''
    return COMPANY_NOUN.exec(rest)?.[0] ?? (COMPANY_NOUN.test(topic) ? topic : before)
  }
  const counted = /^(?:의)?\s?([가-힣A-Za-z·]+(?:\s[가-힣]+)?)/.exec(rest)?.[1] ?? before
  if (COMPANY_NOUN.test(counted)) return counted
  // `점포는 지난해 말 312곳으로`: the topic just before is what is counted.
  const topic = /([가-힣]+)[은는이가]\s[^,.]{0,10}$/.exec(ahead)?.[1] ?? ''
  return COMPANY_NOUN.test(topic) ? topic : counted
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
  if (
    /^(?:개 ?)?(?:사$|사업체|중소기업|제조기업|기업|업체|회사|공장|제조업체|입주업체|협력업체|점포|팀)/.test(
      counter,
    )
  )
    return 'company'
  if (/^(?:개 ?소|곳|개)$/.test(counter))
    return COMPANY_NOUN.test(noun) && !PLACE_NOUN.test(noun) ? 'company' : 'other'
  return 'other'
}

const REACH = 42

/** `1,153억 원(융자·보증 규모 포함)`: what is counted in says little of the whole. */
const INCLUDING = /\([^()]*포함[^()]*\)/g
/** `일자리투자유치국장은`, `기업지원과에서`: an office is named by what it deals with, which says nothing of the figure. */
const OFFICE =
  /[가-힣]{2,}(?:국장|과장|실장|본부장|팀장|단장|부장|담당관)(?![가-힣]{2})|[가-힣]{2,}(?:지원|정책|경제|육성|투자|산업|유치|일자리|진흥|기업|수출)(?:과|국|실|팀)(?=[은는]\s|에서|\s?[(☎])/g
const blank = (words: string) => ' '.repeat(words.length)

/** Lower is nearer. Words before the figure count as further off than words behind it. */
function distance(at: number, length: number, figure: Stretch): number {
  if (at >= figure.end) return at - figure.end
  return (figure.start - (at + length)) * 1.4 + 5
}

/** The label `*` stands for the word itself: `가동률`. */
function bestCue(text: string, figure: Stretch, clause: Stretch, cues: readonly Cue[]): Cue | null {
  const from = Math.max(clause.start, figure.start - REACH)
  const window = text
    .slice(from, Math.min(clause.end, figure.end + REACH))
    .replace(INCLUDING, blank)
    .replace(OFFICE, blank)
  let best: { cue: Cue; score: number } | null = null
  for (const cue of cues) {
    // No place is nearer than right behind the figure.
    if (best !== null && cue.weight <= best.score) continue
    cue.cue.lastIndex = 0
    for (let match = cue.cue.exec(window); match; match = cue.cue.exec(window)) {
      const score = cue.weight - distance(from + match.index, match[0].length, figure)
      if (best !== null && score <= best.score) continue
      best = { cue: cue.label === '*' ? { ...cue, label: match[0] } : cue, score }
    }
  }
  return best?.cue ?? null
}

/** Weaker cues leave open what a list goes on to say. */
const SURE = 13

/**
 * `이차보전금 31억원, 특례보증 출연금 20억원, …`, `보증규모 : 50억원 (…`: an item of a list, and what a bracket follows, is named by the
 * word before it.
 */
function headOfItem(text: string, figure: Stretch, own: Stretch, cues: readonly Cue[]): Cue | null {
  if (!/^(?:\s?[,·(]|\s(?:등|및)\s|[와과]\s)/.test(text.slice(figure.end, figure.end + 3))) return null
  const before = text.slice(own.start, figure.start)
  const start = own.start + Math.max(before.lastIndexOf(','), before.lastIndexOf('·'), 0)
  const sure = cues.filter(({ weight }) => weight >= SURE)
  return bestCue(text, figure, { start, end: figure.end }, sure)
}

export type Words = {
  /** What may speak of this figure alone: its clause without what belongs to its neighbours. */
  own: Stretch
  clause: Stretch
  sentence: Stretch
  /** The programme the figure belongs to, whose name may tell that it is a loan. */
  program: string | null
  /** The programme if the figure's own sentence names it. */
  named: string | null
  /** What a bare 개 or 곳 counts. */
  noun: string
  /** Where the old value stands that the figure takes the place of: `기금을 |500억 원에서 1천억 원으로`. */
  since?: number | null
  /** The one of several before 각각 whose figure it is: `시비와 구비가 각각`. */
  each?: string | null
}

/** `587개사에 2천615억 원의 융자를 추천`: those who are given something; but `등록공장이 1만 1126개에 달한다`. */
const RECIPIENT =
  /^(?:에게|에\s(?!불과|그치|그쳤|그친|달하|달한|달했|이르|이른|육박|머물|지나지|비해|비하)|씩|을 대상|를 대상)/
const ITEM_BEFORE = /원\s?\((?:총\s)?$/
/** `15개사, 개사당 최대 30백만원`: those who get so much each. */
const EACH_BEHIND = /^,\s(?:개사|기업|업체|팀)당\s/
/** `1만2천34개사에 14만9천662명이 일한다`: a place of work. */
const WORK_THERE = /^에(?:서)?\s[\d,.만천백여]+\s?(?:명|인)(?:이|가)/

/** `1) 반도체·로봇 특화 육성: 1,250백만원`: what a plan sets down for an item. */
const OF_ITEM = /[가-힣]\s?[:：]\s?$/

/** @param ofItem whether the figure stands right behind the name and a colon */
function defaultMeaning(
  group: UnitGroup,
  program: string | null,
  unit: string,
  plain: string,
  ofItem: boolean,
): Meaning {
  // `‘스마트공장 보급 사업’을 통해 184개사가 …`: firms in a programme are those it reached.
  if (group === 'company' && program) {
    return { kind: 'beneficiary-companies', label: '지원 기업', known: true, compareClass: null }
  }
  if (group === 'money' && program && ofItem) {
    return { kind: 'budget', label: '사업비', known: true, compareClass: 'budget' }
  }
  if (group === 'money' && program && /펀드/.test(program)) {
    return { kind: 'fund-size', label: '펀드 규모', known: true, compareClass: 'investment-fund' }
  }
  // Foreign money in these articles is trade.
  if (group === 'money' && unit !== 'KRW') {
    return { kind: 'export-contract', label: '수출·계약액', known: true, compareClass: null }
  }
  const { kind } = DEFAULT_KIND[group]
  // `2007년의 8천102개보다`: what is counted may be said before.
  const vague = group === 'other'
  return { kind, label: plain, known: group !== 'money', compareClass: null, vague }
}

/** What one firm may get is never compared with what a city spends. */
const SHARE_OF_ONE: Meaning = { kind: 'support-amount', label: '지원 한도', known: true, compareClass: null }

/** `국비 265억, 도비 130억`: who pays names the money best. */
const FUNDER = /^(?:국비|도비|시비|군비|구비|지방비|민자|자부담)$/
const FUNDER_BEFORE =
  /(국비|도비|시비|군비|구비|지방비|민자|민간자본|민간투자|자부담)(?:는|은|가|이|와|과)?\s?(?:약|총|각각)?\s?$/

/** `300억원 늘어난 1천500억원`, `31억 원보다 7억 원 줄었습니다`: the difference is no amount of its own. */
const COMPARED_BEFORE = /보다\s(?:약\s|무려\s)?$/
const CHANGED = /^(?:이|가|을|를)?\s?(?:가량\s|정도\s)?(?:늘|줄|증가|감소|증액|감액|깎)/
const CHANGE =
  /^(?:이|가|을|를)?\s?(?:늘어난|늘린|늘려|증가한|증액|증편|줄어든|줄인|감소한|감액|많은|적은|더 (?!들|투입|쓰))/

/** The words beside the figure decide; where they are silent, those of its clause, then of its sentence. */
export function meaningOf(text: string, quantity: Quantity, words: Words, group: UnitGroup): Meaning {
  const cues = KIND_CUES[group]
  const { own, clause, sentence, program, named, noun } = words
  const behind = text.slice(quantity.end, quantity.end + 20)
  if (group === 'company' && RECIPIENT.test(behind) && !WORK_THERE.test(behind)) {
    return { kind: 'beneficiary-companies', label: '지원 기업', known: true, compareClass: null }
  }
  // `▲스마트공장 보급 10억 원(40개사)`: the firms of an item are those it is for.
  if (group === 'company' && program && ITEM_BEFORE.test(text.slice(quantity.start - 4, quantity.start))) {
    return { kind: 'beneficiary-companies', label: '지원 기업', known: true, compareClass: null }
  }
  if (group === 'company' && EACH_BEHIND.test(behind)) {
    return { kind: 'beneficiary-companies', label: '지원 기업', known: true, compareClass: null }
  }
  if (group === 'people' && /^에게/.test(behind)) {
    return { kind: 'participants', label: '지원 인원', known: true, compareClass: null }
  }
  const place = { start: words.since ?? quantity.start, end: quantity.end }
  const cue =
    (words.each ? null : headOfItem(text, quantity, own, cues)) ??
    bestCue(text, place, own, cues) ??
    bestCue(text, place, clause, cues) ??
    bestCue(text, place, sentence, cues)
  if (group === 'money' && isShareOfOne(text, quantity, sentence)) return SHARE_OF_ONE
  if (!cue) {
    const ofItem = OF_ITEM.test(text.slice(Math.max(sentence.start, quantity.start - 4), quantity.start))
    return defaultMeaning(group, named, quantity.unit, plainLabel(text, quantity, sentence, group), ofItem)
  }
  if (group !== 'money')
    return {
      kind: cue.kind,
      label: countLabel(cue.label, noun, text.slice(sentence.start, quantity.start)),
      known: true,
      compareClass: null,
    }
  const context = text.slice(
    Math.max(clause.start, own.start, quantity.start - REACH),
    Math.min(clause.end, quantity.end + REACH),
  )
  const before = text.slice(Math.max(sentence.start, quantity.start - 12), quantity.start)
  const { each } = words
  const funder = each && FUNDER.test(each) ? each : FUNDER_BEFORE.exec(before)?.[1]
  if (funder) return { kind: 'budget', label: funder, known: true, compareClass: 'budget' }
  const meaning = moneyMeaning(cue, `${program ?? ''} ${context}`, text.slice(quantity.end, clause.end))
  const changes = text.slice(quantity.end, quantity.end + 10)
  if (CHANGE.test(changes) || (COMPARED_BEFORE.test(before) && CHANGED.test(changes))) {
    return { ...meaning, label: '증감액', compareClass: null }
  }
  return cue.label === '지원 한도' ? SHARE_OF_ONE : meaning
}

/** Programmes that running text names without quotes: nouns with a programme's ending and enough before it. */
import { KNOWN_PROGRAMS } from '@/lib/ingest/extract/known-programs.data'
import { phraseStart, wordStart, wordsOf } from '@/lib/ingest/extract/noun-phrase'
import { SPECIFIC_ENDINGS, STRONG_ENDINGS, WEAK_ENDINGS } from '@/lib/ingest/extract/program-endings.data'
import { AUDIENCES, DETERMINERS, GENERIC_MODIFIERS } from '@/lib/ingest/extract/program-generics.data'
import type { Stretch } from '@/lib/korean/sentence'
import { endsNoun } from '@/lib/korean/word-end'
import { regionsNamed } from '@/lib/records/gazetteer'

type Strength = 'specific' | 'strong' | 'weak'

const STRENGTHS: ReadonlyMap<string, Strength> = new Map([
  ...WEAK_ENDINGS.map((it) => [it, 'weak'] as const),
  ...STRONG_ENDINGS.map((it) => [it, 'strong'] as const),
  ...SPECIFIC_ENDINGS.map((it) => [it, 'specific'] as const),
])

/** `전기차 배터리 재사용 산업화 센터 구축사업`. */
const LONGEST_RUN = 5

const HEADS = new RegExp([...STRENGTHS.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

/** Funds whose bare name is enough: every city has one. */
const SPECIFIC_FUNDS = /(?:육성|안정|구조조정)자금$|^(?:특례보증|이차보전금|공공근로사업|희망근로사업)$/
/** `중소기업 운전자금`: for whom it is makes it a fund of its own. */
const FUND_FOR = /(?:중소기업|소상공인|벤처기업|지방|청년)\s(?:운전|시설|창업)자금$/
/** `시설자금`, `운전자금`: the two halves of every loan fund, named where they have a figure of their own. */
const FUND_HALF = /^(?:운전|시설|창업|명절)자금$/

/** `운전·창업자금`: both halves are generic. */
const isGeneric = (word: string) =>
  word
    .split('·')
    .every((part) => GENERIC_MODIFIERS.has(part) || GENERIC_MODIFIERS.has(part.replace(/자금$/, '')))

/** `시 출자금은 55억원`: what an owner pays in is a figure, not a measure. */
const PAID_IN = /(?:출자|투자|분담|자기|차입|보유)자?금$/

function isNamed(words: readonly string[], ending: string, strength: Strength): boolean {
  const last = words.at(-1) ?? ''
  const stem = last.slice(0, -ending.length)
  const modifiers = [...words.slice(0, -1), ...(stem ? [stem] : [])].filter((word) => word !== '및')
  // `경기도 중소기업 지원사업`: a place says whose it is, not what.
  const telling = modifiers.filter((word) => !isGeneric(word) && regionsNamed(word).length === 0)
  if (SPECIFIC_FUNDS.test(last)) return true
  if (strength === 'specific') return modifiers.some((word) => word.length >= 2 && !DETERMINERS.has(word))
  if (strength === 'strong')
    return (
      FUND_FOR.test(words.join(' ')) ||
      (last.length >= 6 && !isGeneric(stem)) ||
      (last.length >= 4 && stem.length >= 2 && !isGeneric(stem)) ||
      telling.length > 0
    )
  // `소상공인 지원사업`: for whom it is alone leaves an undertaking any.
  const own = telling.filter((word) => !AUDIENCES.has(word))
  if (words.length === 1) return own.length > 0 && stem.length >= 4
  return own.some((word) => word.length >= 3) && modifiers.join('').length >= 4
}

/** `시설자금은 최대 10억 원`: told with a figure at once, a half of the fund is one of its own. */
const MONEY_NEXT = /^(?:은|는|에|이|의 경우)?\s?(?:최대|약|총|연)?\s?\d[\d,.]*(?:천|백)?(?:억|만|조)/

/** `제조업 혁신자금 200억 원`: of generic words, but a fund of its own where it has its amount at once. */
function isAnyFund(words: readonly string[], ending: string): boolean {
  const stem = words.at(-1)?.slice(0, -ending.length) ?? ''
  // `사업화 자금 2천만 원`: what one winner gets.
  if (words.includes('사업화')) return false
  return (
    ending === '자금' &&
    words.length > 1 &&
    [...words.slice(0, -1), stem].every((word) => !DETERMINERS.has(word))
  )
}

/** `721억원 규모의 운전자금`. */
const MONEY_BEFORE = /(?:조|억|만)\s?원(?:\s?규모)?의\s$/

/** `경영안정 및 기술창업자금`: what stands behind 및 is a name by itself. */
function withoutFirstOfTwo(words: readonly string[], ending: string, strength: Strength): readonly string[] {
  const own = words.slice(words.lastIndexOf('및') + 1)
  return own.length < words.length && strength !== 'weak' && isNamed(own, ending, strength) ? own : words
}

/** `대전테크노파크 지원사업`, `전남TP 스타기업 육성사업`: whose it is. */
const OWNER = /(?:테크노파크|TP|진흥원|재단|공단|공사|상공회의소|상의|대학교|은행|중앙회)$/

function withoutOwner(words: readonly string[]): readonly string[] {
  return words.length > 1 && OWNER.test(words[0] ?? '') ? words.slice(1) : words
}

/** `성장사다리 지원사업은 … 정책지정 사업으로`, `… 기술개발 지원 사업이다`: tells what kind of undertaking the one named before is. */
const OF_A_MEASURE = /(?:사업|프로젝트|프로그램|제도|자금|펀드|바우처)[’”'"」]?[은는]\s/

function onlyDescribes(text: string, sentence: Stretch, { start, end }: Stretch): boolean {
  const before = text.slice(sentence.start, start)
  const behind = text.slice(end, end + 4)
  if (/^(?:이다|입니다)/.test(behind)) return /[은는]\s|이번/.test(before)
  return /^(?:으로[,\s]|이며|이고|인데)/.test(behind) && OF_A_MEASURE.test(before)
}

const KNOWN = new RegExp(KNOWN_PROGRAMS.join('|'), 'g')

/** `공공근로`, `안산 취업박람회`, `광주형 일자리`. */
function knownProgramsIn(text: string, sentence: Stretch): Stretch[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(KNOWN)].flatMap((match) => {
    const end = sentence.start + match.index + match[0].length
    const at = sentence.start + match.index
    const first = phraseStart(text, at + 2, sentence.start)
    const whole = wordStart(text, at + 1, sentence.start)
    const start = Math.min(first, whole)
    return endsNoun(text, end) ? [{ start, end }] : []
  })
}

/** Programmes named by their endings, or by a name that every city knows. */
export function shapedProgramsIn(text: string, sentence: Stretch): Stretch[] {
  return [...knownProgramsIn(text, sentence), ...endingProgramsIn(text, sentence)]
}

function endingProgramsIn(text: string, sentence: Stretch): Stretch[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(HEADS)].flatMap((match) => {
    const ending = match[0]
    const end = sentence.start + match.index + ending.length
    const strength = STRENGTHS.get(ending)
    const own = text.slice(wordStart(text, end, sentence.start), end)
    if (!strength || !endsNoun(text, end) || PAID_IN.test(own)) return []
    // A valley is a programme while it is being built: `스마트콘텐츠밸리를 조성`, not `김포골드밸리 산업단지`.
    if (ending === '밸리' && !/조성|구축/.test(text.slice(end, sentence.end))) return []
    const all = wordsOf(text, { start: phraseStart(text, end, sentence.start, LONGEST_RUN), end })
    const words = withoutOwner(withoutFirstOfTwo(all, ending, strength))
    const start = end - words.join(' ').length
    if (strength === 'weak' && onlyDescribes(text, sentence, { start, end })) return []
    const hasAmount =
      MONEY_NEXT.test(text.slice(end, end + 16)) ||
      MONEY_BEFORE.test(text.slice(Math.max(0, start - 12), start))
    const isHalf = hasAmount && (FUND_HALF.test(own) || isAnyFund(words, ending))
    return isHalf || isNamed(words, ending, strength) ? [{ start, end }] : []
  })
}

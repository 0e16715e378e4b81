/** How people shorten the names of organisations: the first syllables of their parts, or the first part and the last. */
import { placeHead } from '@/lib/search/word-keys'

/** What the kind of an organisation is called, longer ones first; in an abbreviation it stays whole or shrinks to its last syllable. */
const KINDS = [
  '상공회의소',
  '테크노파크',
  '산업단지',
  '진흥원',
  '연구원',
  '시험원',
  '기술원',
  '개발원',
  '진흥회',
  '협의회',
  '위원회',
  '사업단',
  '추진단',
  '중앙회',
  '센터',
  '재단',
  '공단',
  '공사',
  '기금',
  '특구',
  '단지',
  '협회',
  '조합',
  '본부',
] as const

const PAIR = 2
const FEWEST_PARTS = 2
const MOST_PARTS = 6

/**
 * Short forms of a name without blanks, as nobody has written them down: 중소기업진흥공단 → 중진공, 제주창조경제혁신센터 →
 * 제주창경센터, 대덕연구개발특구 → 대덕특구. Guesses: good for finding a name that is typed just so. Empty for what is no
 * organisation.
 */
export function shortNames(name: string): string[] {
  const kind = KINDS.find((one) => name.endsWith(one) && name.length > one.length)
  if (kind === undefined || !/^[가-힣]+$/.test(name)) return []
  const head = name.slice(0, placeHead(name))
  const parts = pairsOf(name.slice(head.length, name.length - kind.length))
  if (parts === null || parts.length > MOST_PARTS) return []
  const forms = [...outerForms(head, parts, kind), ...syllableForms(head, parts, kind)]
  return [...new Set(forms)].filter((form) => form !== name)
}

/** What is between the first part and the last left out. */
function outerForms(head: string, parts: readonly string[], kind: string): string[] {
  const first = head === '' ? parts[0] : head
  const last = parts.at(-1)
  if (first === undefined || last === undefined || parts.length < FEWEST_PARTS) return []
  return [
    ...(COMMON_KINDS.test(kind) ? [] : [`${first}${kind}`]),
    ...(head === '' ? [] : [`${head}${last}${kind}`]),
  ]
}

/** Every town has a 센터 and a 재단. */
const COMMON_KINDS = /^(?:센터|재단|공단|공사|단지|본부|협회|조합)$/

function syllableForms(head: string, parts: readonly string[], kind: string): string[] {
  const middles = parts.length < FEWEST_PARTS ? [] : firstSyllables(parts)
  return [
    ...middles.flatMap((middle) => [`${middle}${kind}`, `${head}${middle}${kind}`]),
    ...(/^(?:재단|기금)$/.test(kind) && head !== '' ? middles.map((middle) => head + middle) : []),
    ...(/^공[단사]$/.test(kind) ? middles.map((middle) => middle + kind[0]) : []),
    // The 진흥 of 진흥원 is a part like the others: 경제통상진흥원 → 경진원.
    ...(/^..원$/.test(kind)
      ? firstSyllables([...parts, kind.slice(0, PAIR)]).map((middle) => `${middle}원`)
      : []),
  ]
}

/** Null where the name can't be whole pairs of syllables. */
function pairsOf(text: string): string[] | null {
  return text.length % PAIR === 0 ? (text.match(/../g) ?? []) : null
}

/** The first syllables of two parts that follow each other, or of the first and a later one. */
function firstSyllables(parts: readonly string[]): string[] {
  const first = parts.map((part) => part[0] ?? '')
  return first.flatMap((one, at) =>
    first.slice(at + 1).flatMap((other, next) => (next === 0 || at === 0 ? [one + other] : [])),
  )
}

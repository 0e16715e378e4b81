import { initialKeys, initialsOf } from '@/lib/korean/chosung'
import { keystrokes } from '@/lib/korean/keystrokes'
import { isVerbForm } from '@/lib/korean/verb-form'
import { cutInitials } from '@/lib/search/beginnings'
import { countKey } from '@/lib/search/number-keys'
import { FILLER_WORDS, SOFT_WORDS } from '@/lib/search/query/filler-words.data'
import type { QueryToken } from '@/lib/search/query/query-plan'
import { type TextTerm, termKey, termsOf } from '@/lib/search/text-keys'
import { isPlaceName } from '@/lib/search/word-keys'

/** The tokens of a query without operators, endings and counters taken off as they are in documents. */
export function tokensOf(query: string): QueryToken[] {
  const text = joinLoneSyllables(joinSplitNumbers(joinSplitNames(withoutSpans(withoutHowMany(query)))))
  const terms = termsOf(text)
  const typedToEnd = terms.at(-1)?.word.end === text.length
  return terms.map((term, index) => tokenOf(term, typedToEnd && index === terms.length - 1))
}

/** One token that stands for initials; blanks among them mean nothing. */
export function initialsToken(typed: string): QueryToken {
  const initials = initialsOf(typed)
  return {
    text: initials,
    kind: 'initials',
    keys: [cutInitials(initialKeys(initials))],
    place: false,
    soft: false,
    open: true,
    misspelt: false,
  }
}

/**
 * The tokens of words that must follow each other. Documents have two neighbours joined, so a longer phrase is
 * the pairs it consists of. Numbers are never joined: they stand for themselves.
 */
export function phraseTokens(phrase: string): QueryToken[] {
  const terms = termsOf(phrase)
  const numbers = terms.filter(({ word }) => word.kind === 'number').map((term) => tokenOf(term, false))
  const runs = runsWithoutNumbers(terms).flatMap((run) => {
    const last = Math.max(run.length - LONGEST_JOIN, 0)
    return Array.from({ length: last + 1 }, (_, from) => joinedToken(run.slice(from, from + LONGEST_JOIN)))
  })
  return [...runs, ...numbers]
}

const LONGEST_JOIN = 2

function tokenOf(term: TextTerm, open: boolean): QueryToken {
  const { word, stem, after } = term
  const key = termKey(term)
  if (word.value !== null) {
    const count = countKey(word.value, after)
    const keys = count === null ? [key] : [count, key]
    return { text: word.text, kind: 'number', keys, place: false, soft: false, open: false, misspelt: false }
  }
  if (/^[ㄱ-ㅎ]{2,}$/.test(stem)) return initialsToken(stem)
  const isLatin = /^[a-z0-9]+$/.test(key) && word.kind === 'latin'
  return {
    text: stem,
    ...(stem === word.text ? {} : { typed: word.text }),
    kind: isLatin ? 'latin' : 'word',
    keys: [key],
    // 예산 is money far more often than the town.
    place: isPlaceName(stem) && !SOFT_WORDS.has(stem),
    soft: SOFT_WORDS.has(stem) || isVerbForm(stem) || isVerbForm(word.text),
    open,
    misspelt: false,
  }
}

function joinedToken(run: TextTerm[]): QueryToken {
  const text = run.map(({ stem }) => stem).join('')
  return {
    text,
    kind: 'word',
    keys: [keystrokes(text)],
    place: isPlaceName(text),
    soft: false,
    open: false,
    misspelt: false,
  }
}

function runsWithoutNumbers(terms: readonly TextTerm[]): TextTerm[][] {
  const runs: TextTerm[][] = [[]]
  for (const term of terms) {
    if (term.word.kind === 'number') runs.push([])
    else runs.at(-1)?.push(term)
  }
  return runs.filter((run) => run.length > 0)
}

/** `921 억원` is one number. */
function joinSplitNumbers(query: string): string {
  return query.replace(/(\d)\s+(?=[조억만](?:\s*(?:원|달러|불)|\s|$))/g, '$1')
}

/**
 * A syllable that stands alone belongs to the word before it, else to the one behind: `안양 시`, `센터 장`; one that only
 * asks (`몇`, `수`) to none.
 */
function joinLoneSyllables(query: string): string {
  return query
    .replace(/(?<=[가-힣])\s+([가-힣])(?=\s|$)/g, (blank, lone) => (FILLER_WORDS.has(lone) ? blank : lone))
    .replace(/(?<=^|\s)([가-힣])\s+(?=[가-힣])/g, (blank, lone) => (FILLER_WORDS.has(lone) ? blank : lone))
}

/** `몇 개`, `몇 %`: what is asked for, not looked for. */
function withoutHowMany(query: string): string {
  return query.replace(
    /(?<=^|\s)몇\s*(?:개사|개월|개|명|곳|군데|건|번|차례|회|팀|년|억|만|원|%|퍼센트|프로|평|종|대|가지|사람|배|층|동|호|달)?(?:에서|까지|이나|이고|이며|인지|인가요|인가|[이가은는을를나씩의])?(?=\s|$)/g,
    ' ',
  )
}

/** `2년 사이`, `3개월 만에`: how long something took is not printed as it is asked. */
function withoutSpans(query: string): string {
  return query.replace(/(?<=^|\s)\d+\s*(?:년|개월|달|주|일)\s*(?:사이|동안|새|만)(?:에|의)?(?=\s|$)/g, ' ')
}

/** `Blue 100` is Blue100; where nothing is called so it is cut again. A year is none. */
function joinSplitNames(query: string): string {
  return query.replace(/(?<=^|\s)([A-Za-z]{2,})\s+(\d{1,3})(?=\s|$)/g, '$1$2')
}

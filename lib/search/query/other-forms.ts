/** Other ways to find a word that stands nowhere as it was typed. */
import { keystrokes } from '@/lib/korean/keystrokes'
import { begunKey } from '@/lib/search/beginnings'
import { numberKey } from '@/lib/search/number-keys'
import { exactForm, type TermForm } from '@/lib/search/query/engine-query'
import { SOFT_WORDS } from '@/lib/search/query/filler-words.data'
import type { QueryToken } from '@/lib/search/query/query-plan'
import { isPlaceName, placeHead } from '@/lib/search/word-keys'

/** The surest first. A number or a place has no other spelling. */
export function otherForms(token: QueryToken): TermForm[] {
  if (token.kind === 'number') return token.keys.slice(1).map((key) => exactForm(token, key))
  if (token.place || token.kind === 'initials') return []
  if (token.kind === 'latin')
    return [...numberApart(token), ...(token.open ? [begunForm(token)] : []), fuzzyForm(token)]
  return [...splitForms(token), ...completedForms(token), misspeltForm(token)]
}

/** `ai 300`, which looks like a name of one word. */
function numberApart(token: QueryToken): TermForm[] {
  const [, letters, digits] = /^([a-z]+)(\d+)$/.exec(token.text) ?? []
  if (letters === undefined || digits === undefined) return []
  const keys = [keystrokes(letters), numberKey(Number(digits))]
  const tokens = [
    { ...token, text: letters, keys: keys.slice(0, 1), open: false },
    { ...token, text: digits, kind: 'number' as const, keys: keys.slice(1), open: false },
  ]
  return [{ exact: keys, fuzzy: null, doubt: 0, tokens }]
}

/** Doubts beyond that of any cut, which is the number of its odd parts. */
const COMPLETED = 100
const MISSPELT = 101

function fuzzyForm(token: QueryToken): TermForm {
  return {
    exact: [],
    fuzzy: token.keys[0] ?? '',
    doubt: MISSPELT,
    tokens: [{ ...token, misspelt: true }],
  }
}

/** A Latin word on its way: `blue1`. */
function begunForm(token: QueryToken): TermForm {
  return { ...exactForm({ ...token, misspelt: true }, begunKey(token.keys[0] ?? '')), doubt: COMPLETED }
}

const SYLLABLES_FROM = 0xac00
const FINALS = 28
/** The final consonants that nearly all syllables of nouns have (ㄱ ㄴ ㄹ ㅁ ㅂ ㅅ ㅇ), by their place in a syllable's code. */
const COMMON_FINALS = [1, 4, 8, 16, 17, 19, 21]

/**
 * A last syllable without a final consonant may be one on its way (산어 → 산업), a last lone jamo surely is. The engine
 * would complete it too, but with wrong letters thrown in.
 */
function completedForms(token: QueryToken): TermForm[] {
  return endings(token).map((text) => ({ ...exactForm(partToken(token, text)), doubt: COMPLETED }))
}

function endings({ text, open }: QueryToken): string[] {
  const whole = text.replace(/[ㄱ-ㅎㅏ-ㅣ]+$/, '')
  if (!open || whole.length < SHORTEST_PART) return []
  if (whole !== text) return [whole]
  const code = text.charCodeAt(text.length - 1)
  if (code < SYLLABLES_FROM || (code - SYLLABLES_FROM) % FINALS !== 0) return []
  return COMMON_FINALS.map((final) => text.slice(0, -1) + String.fromCharCode(code + final))
}

/** What begins with a place name keeps it: a wrong letter elsewhere is mended, 안산산업진흥원 is never 안양산업진흥원. */
function misspeltForm(token: QueryToken): TermForm {
  const head = placeHead(token.text)
  if (head === 0) return fuzzyForm(token)
  const place = partToken(token, token.text.slice(0, head))
  const rest = partToken(token, token.text.slice(head))
  return {
    exact: place.keys,
    fuzzy: rest.keys[0] ?? '',

    doubt: MISSPELT,
    tokens: [place, { ...rest, misspelt: true }],
  }
}

const SHORTEST_PART = 2
const LONGEST_SPLIT = 12
/** Each is one small query to the engine. */
const MOST_SPLITS = 14

/** Words written as one, cut again. Cuts into whole pairs of syllables come first: most Korean words of this field are such. */
function splitForms(token: QueryToken): TermForm[] {
  if (token.text.length > LONGEST_SPLIT || !/^[가-힣]+$/.test(token.text)) return []
  const splits = [2, 3, 4].flatMap((count) => splitsInto(token.text, count))
  return splits
    .sort((a, b) => oddParts(a) - oddParts(b) || a.length - b.length)
    .slice(0, MOST_SPLITS)
    .map((parts) => splitForm(token, parts))
}

/** The cuts of a compound into whole pairs of syllables, a place name at its head apart; the coarsest first. */
export function evenCuts(token: QueryToken): TermForm[] {
  if (token.kind !== 'word' || token.place || token.text.length < SHORTEST_CUT) return []
  return splitForms(token)
    .filter(({ doubt }) => doubt === 0)
    .slice(0, MOST_EVEN_CUTS)
}

const SHORTEST_CUT = 4
const MOST_EVEN_CUTS = 3

function splitForm(token: QueryToken, parts: readonly string[]): TermForm {
  const tokens = parts.map((part) => partToken(token, part))
  const exact = tokens.flatMap(({ keys }) => keys)
  return { exact, fuzzy: null, doubt: oddParts(parts), tokens }
}

function splitsInto(text: string, count: number): string[][] {
  if (count === 1) return [[text]]
  const splits: string[][] = []
  for (let at = SHORTEST_PART; at <= text.length - SHORTEST_PART * (count - 1); at += 1) {
    for (const rest of splitsInto(text.slice(at), count - 1)) splits.push([text.slice(0, at), ...rest])
  }
  return splits
}

const oddParts = (parts: readonly string[]) => parts.filter((part) => part.length % 2 === 1).length

/** A part of a token as one of its own. */
export function partToken(token: QueryToken, text: string): QueryToken {
  const soft = SOFT_WORDS.has(text)
  return { ...token, text, keys: [keystrokes(text)], place: isPlaceName(text) && !soft, soft, open: false }
}

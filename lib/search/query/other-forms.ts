/** Other ways to find a word that stands nowhere as it was typed. */
import { keystrokes } from '@/lib/korean/keystrokes'
import { exactForm, type TermForm } from '@/lib/search/query/engine-query'
import type { QueryToken } from '@/lib/search/query/query-plan'
import { isPlaceName, placeHead } from '@/lib/search/word-keys'

/** The surest first. A number or a place has no other spelling. */
export function otherForms(token: QueryToken): TermForm[] {
  if (token.kind === 'number') return token.keys.slice(1).map((key) => exactForm(token, key))
  if (token.place || token.kind === 'initials') return []
  const completed = mayGoOn(token) ? [fuzzyForm(token, true)] : []
  if (token.kind === 'latin') return [...completed, fuzzyForm(token, false)]
  return [...splitForms(token), ...completed, misspeltForm(token)]
}

function fuzzyForm(token: QueryToken, prefix: boolean): TermForm {
  return { exact: [], fuzzy: token.keys[0] ?? '', prefix, tokens: [token] }
}

const SYLLABLES_FROM = 0xac00
const FINALS = 28

/** A syllable without its final consonant, or a lone jamo, may be a syllable on its way. */
function mayGoOn({ text, kind, open }: QueryToken): boolean {
  if (!open) return false
  if (kind === 'latin' || /[ㄱ-ㅎㅏ-ㅣ]$/.test(text)) return true
  const code = text.charCodeAt(text.length - 1)
  return code >= SYLLABLES_FROM && (code - SYLLABLES_FROM) % FINALS === 0
}

/** What begins with a place name keeps it: a wrong letter elsewhere is mended, 안산산업진흥원 is never 안양산업진흥원. */
function misspeltForm(token: QueryToken): TermForm {
  const head = placeHead(token.text)
  if (head === 0) return fuzzyForm(token, false)
  const place = partToken(token, token.text.slice(0, head))
  const rest = partToken(token, token.text.slice(head))
  return { exact: place.keys, fuzzy: rest.keys[0] ?? '', prefix: false, tokens: [place, rest] }
}

const SHORTEST_PART = 2
const LONGEST_SPLIT = 12
/** Each is one small query to the engine. */
const MOST_SPLITS = 24

/** Words written as one, cut again. Cuts into whole pairs of syllables come first: most Korean words of this field are such. */
function splitForms(token: QueryToken): TermForm[] {
  if (token.text.length > LONGEST_SPLIT || !/^[가-힣]+$/.test(token.text)) return []
  const splits = [2, 3, 4].flatMap((count) => splitsInto(token.text, count))
  return splits
    .sort((a, b) => oddParts(a) - oddParts(b) || a.length - b.length)
    .slice(0, MOST_SPLITS)
    .map((parts) => parts.map((part) => partToken(token, part)))
    .map((tokens) => ({ exact: tokens.flatMap(({ keys }) => keys), fuzzy: null, prefix: false, tokens }))
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

function partToken(token: QueryToken, text: string): QueryToken {
  return { ...token, text, keys: [keystrokes(text)], place: isPlaceName(text), open: false }
}

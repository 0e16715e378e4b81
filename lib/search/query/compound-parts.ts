/** The parts by which a compound is looked for where few records have it whole: 세라믹 of 세라믹산업, 포럼 of 국제포럼. */
import type { TermForm } from '@/lib/search/query/engine-query'
import { partToken } from '@/lib/search/query/other-forms'
import type { QueryToken } from '@/lib/search/query/query-plan'
import { placeHead } from '@/lib/search/word-keys'

const SHORTEST_PART = 2
const SHORTEST_COMPOUND = 4
const LONGEST_COMPOUND = 14
/** In longer ones only cuts into whole pairs of syllables are tried: each part is one count for the engine. */
const LONGEST_CUT_ANYWHERE = 7

/** Its heads and tails, one form each, a place name it begins with kept in all of them. */
export function compoundParts(token: QueryToken): TermForm[] {
  const { kind, place, text } = token
  if (kind !== 'word' || place || !/^[가-힣]+$/.test(text)) return []
  if (text.length < SHORTEST_COMPOUND || text.length > LONGEST_COMPOUND) return []
  const head = placeHead(text)
  const rest = text.slice(head)
  const kept = head === 0 ? [] : [partToken(token, text.slice(0, head))]
  const whole = head === 0 || rest.length < SHORTEST_PART ? [] : [rest]
  return [...new Set([...whole, ...headsAndTails(rest)])]
    .map((part) => partToken(token, part))
    .filter(({ soft, place: isPlace }) => !soft && !isPlace)
    .map((part) => together([...kept, part]))
}

function headsAndTails(text: string): string[] {
  const step = text.length > LONGEST_CUT_ANYWHERE ? 2 : 1
  const cuts = Array.from({ length: text.length + 1 }, (_, at) => at).filter(
    (at) => at >= SHORTEST_PART && text.length - at >= SHORTEST_PART && at % step === 0,
  )
  return cuts.flatMap((at) => [text.slice(0, at), text.slice(at)])
}

function together(tokens: QueryToken[]): TermForm {
  const exact = tokens.flatMap(({ keys }) => keys.slice(0, 1))
  return { exact, fuzzy: null, doubt: 0, tokens }
}

/** Matching and weighing search texts in memory, by the same keys as the engine: for when there is no engine. */
import { INITIALS_FIELDS, WORD_FIELDS } from '@/lib/search/index-settings'
import { leaveSomeOut } from '@/lib/search/query/leave-some-out'
import type { QueryToken } from '@/lib/search/query/query-plan'
import type { SearchText, TextFacts } from '@/lib/search/search-text'

export interface ScoredText {
  document: TextFacts
  score: number
}

/** What is looked for: each word, none of the excluded keys, and best of all the words as one name. */
export interface TextQuery {
  tokens: readonly QueryToken[]
  excluded: readonly string[]
  /** Keys of the words as one. */
  joined: readonly string[]
}

/** The texts that have all the words, with their weight. */
export function matchTexts(texts: readonly SearchText[], query: TextQuery): ScoredText[] {
  return texts.flatMap((text) => {
    const lines = linesOf(text)
    const words = lines.slice(0, WORD_FIELDS.length)
    if (query.excluded.some((key) => weightOf(words, key) > 0)) return []
    const joined = Math.max(0, ...query.joined.map((key) => weightOf(words, key)))
    const weights = query.tokens.map((token) => tokenWeight(lines, token))
    if (joined === 0 && weights.some((weight) => weight === 0)) return []
    return [{ document: text.facts, score: (joined + mean(weights)) / 2 }]
  })
}

/**
 * The texts that lack some of the words, behind each other by how much they lack.
 * @param isTogether whether some texts have all the words: then what is further away is shown as well.
 */
export function matchLoosely(
  texts: readonly SearchText[],
  query: TextQuery,
  fewestLeft: number,
  isTogether: boolean,
): ScoredText[] {
  const found = new Map<string, ScoredText>()
  const words = query.tokens.map((token) => ({
    tokens: [token],
    count: texts.filter((text) => tokenWeight(linesOf(text), token) > 0).length,
  }))
  for (const { without, weight, isBold } of leaveSomeOut(words, fewestLeft)) {
    if (isBold && !isTogether) continue
    const tokens = query.tokens.filter((_, position) => !without.includes(position))
    for (const { document, score } of matchTexts(texts, { ...query, tokens, joined: [] })) {
      const key = `${document.kind} ${document.recordId}`
      const weighted = { document, score: score * weight }
      if ((found.get(key)?.score ?? 0) < weighted.score) found.set(key, weighted)
    }
  }
  return [...found.values()]
}

const mean = (weights: readonly number[]) =>
  weights.length === 0 ? 1 : weights.reduce((sum, weight) => sum + weight, 0) / weights.length

const linesOf = ({ names, keys }: SearchText) => [...names.split('\n'), ...keys.split('\n')]

/** 1 for the weightiest field, less for the others, 0 for none. */
function weightOf(lines: readonly string[], key: string): number {
  const position = lines.findIndex((line) => line.includes(` ${key} `))
  return position === -1 ? 0 : 1 - position / WORD_FIELDS.length
}

function tokenWeight(lines: readonly string[], token: QueryToken): number {
  const words = lines.slice(0, WORD_FIELDS.length)
  if (token.kind !== 'initials') return Math.max(...token.keys.map((key) => weightOf(words, key)))
  const initials = lines.slice(WORD_FIELDS.length)
  const position = initials.findIndex((line) => token.keys.some((key) => line.includes(` ${key}`)))
  return position === -1 ? 0 : 1 - position / INITIALS_FIELDS.length
}

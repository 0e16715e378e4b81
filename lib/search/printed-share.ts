/** How much of a query a record prints itself, in its title or sentence: the rest it has from what it belongs to. */

import { foldText } from '@/lib/search/fold-text'
import type { FoundDocument } from '@/lib/search/found'
import type { QueryToken } from '@/lib/search/query/query-plan'

/** What says little in this field. */
const SOFT_SHARE = 0.4

/** The share, 0 … 1, of the words that a document prints; of a single word none, for the record of that name need not print it. */
export function printedShare(tokens: readonly QueryToken[]): (document: FoundDocument['document']) => number {
  if (tokens.length < 2) return () => 0
  const words = tokens.map(({ text, soft }) => ({ text: plain(text), worth: soft ? SOFT_SHARE : 1 }))
  const whole = words.reduce((sum, { worth }) => sum + worth, 0) || 1
  return ({ title, evidence }) => {
    const printed = plain(`${title} ${evidence[0]?.text ?? ''}`)
    return words.reduce((sum, { text, worth }) => sum + (printed.includes(text) ? worth : 0), 0) / whole
  }
}

const PRINTED = 0.3
/** Above all that lacks a word. */
const ALL_WORDS = 1

/** The weight, up to 1, of a document that has all the words: the engine's order, and before that what it prints. */
export function inOrder({ score }: FoundDocument, printed: number): number {
  return (ALL_WORDS + score + PRINTED * printed) / (ALL_WORDS + 1 + PRINTED)
}

const plain = (text: string) => foldText(text).replace(/[^\p{L}\p{N}&.]/gu, '')

/** What is one result to a reader. */
import type { RecordKind } from '@/lib/records/vocabulary'
import { foldText } from '@/lib/search/fold-text'
import { remembered } from '@/lib/search/remembered'
import type { Evidence } from '@/lib/search/sources'
import type { SearchState } from '@/lib/search/state'

/** Whoever browses or orders figures, or wants figures only, wants each of them. */
export function isGrouped({ q, sort, kind }: SearchState): boolean {
  return q !== '' && sort === 'relevance' && kind.join() !== 'metric'
}

/** A shorter text (a heading, a cell of a table) stands in many articles without being the same. */
const SHORTEST_REPRINT = 20

/**
 * The key of a document's group: a sentence, all figures read from it, and the same in every reprint. A named record is
 * a group of its own, `own`.
 */
export function groupOf(own: string, kind: RecordKind, evidence: readonly Evidence[]): string {
  const [first] = evidence
  if (first === undefined || (kind !== 'metric' && kind !== 'sentence')) return own
  return groupOfSentence(first)
}

/** A sentence has some figures. */
const groupOfSentence = remembered(
  ({ text, article: { slug } }: Evidence) => {
    const letters = foldText(text).replace(/[^\p{L}\p{N}]/gu, '')
    return digest(letters.length < SHORTEST_REPRINT ? `${letters} ${slug}` : letters)
  },
  ({ text, article: { slug } }) => `${slug} ${text}`,
)

const FNV_PRIME = 0x01000193
const SEEDS = [0x811c9dc5, 0x9747b28c]

/** 64 bits are enough for texts that nobody chose to collide; what does would be shown as one result. */
function digest(text: string): string {
  return SEEDS.map((seed) => {
    let value = seed
    for (let at = 0; at < text.length; at += 1) {
      value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME) >>> 0
      value ^= value >>> 15
    }
    return value.toString(36)
  }).join('-')
}

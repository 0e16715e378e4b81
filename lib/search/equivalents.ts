import { EQUIVALENTS } from '@/lib/search/equivalents.data'
import { foldText } from '@/lib/search/fold-text'
import { remembered } from '@/lib/search/remembered'

/** A short word inside a longer one is often an accident (중기 in 집중기간), so it must be a whole word or its head. */
const SAFE_INSIDE = 4

/**
 * Other ways to say what a word says: `중소기업육성자금` → `중기육성자금`. Given a folded word or a name without
 * blanks; empty for most words.
 */
export const equivalentsOf = remembered(findEquivalents, (word: string) => word)

function findEquivalents(word: string): readonly string[] {
  const found = new Set<string>()
  for (const set of EQUIVALENTS_FOLDED) {
    const member = set.find((candidate) => holds(word, candidate))
    if (member === undefined) continue
    for (const other of set) {
      if (other === member) continue
      found.add(word.replace(member, other))
      // What a name ends in is what it is: TP stands alone for every 테크노파크, R&D not for an 연구개발특구.
      if (/^[a-z]/.test(other) && word.endsWith(member)) found.add(other)
    }
  }
  return [...found]
}

/** Others of a set the word is a whole member of. */
export function equivalentsOfWhole(word: string): readonly string[] {
  return WHOLE.get(word) ?? []
}

const EQUIVALENTS_FOLDED = EQUIVALENTS.map((set) => set.map(foldText))

function holds(word: string, member: string): boolean {
  if (word === member) return true
  if (/[a-z]/.test(member)) return false
  return member.length >= SAFE_INSIDE
    ? word.includes(member)
    : word.startsWith(member) && word.length >= member.length + 2
}

const WHOLE: ReadonlyMap<string, readonly string[]> = new Map(
  EQUIVALENTS_FOLDED.flatMap((set) => set.map((word) => [word, set.filter((other) => other !== word)])),
)

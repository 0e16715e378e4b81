/** Which names say about the same: by the pairs of letters they share, rare pairs counting more. Pure. */
import { nameKey } from '@/lib/records/names'

export interface Named {
  name: string
}

/** Less than this is chance: 사업 and 지원 are in half of all names. */
const LEAST_LIKENESS = 0.25

/**
 * The candidates most like a name, the most like first.
 * @param most how many at most
 */
export function similarNames<T extends Named>(name: string, candidates: readonly T[], most: number): T[] {
  const all = candidates.map((candidate) => ({ candidate, pairs: pairsOf(candidate.name) }))
  const spread = new Map<string, number>()
  for (const { pairs } of all) for (const pair of pairs) spread.set(pair, (spread.get(pair) ?? 0) + 1)
  const weightOf = (pair: string) => Math.log(1 + (all.length + 1) / (1 + (spread.get(pair) ?? 0)))
  const own = pairsOf(name)
  const length = (pairs: ReadonlySet<string>) =>
    Math.sqrt([...pairs].reduce((sum, pair) => sum + weightOf(pair) ** 2, 0))
  return all
    .map(({ candidate, pairs }) => {
      const common = [...pairs].reduce((sum, pair) => sum + (own.has(pair) ? weightOf(pair) ** 2 : 0), 0)
      return { candidate, likeness: common / (length(own) * length(pairs) || 1) }
    })
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

function pairsOf(name: string): ReadonlySet<string> {
  const letters = [...nameKey(name)]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}

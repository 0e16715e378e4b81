/** Records that may be one under two names: 안양창조산업진흥원 and 안양산업진흥원. Pure. */
import { regionByCode } from '@/lib/records/gazetteer'
import { nameKey } from '@/lib/records/names'

export interface PlacedName {
  id: string
  name: string
  regionCode: string | null
}

/** Share of letter pairs that two names have in common: less finds other agencies, more misses dropped words. */
const LEAST_LIKENESS = 0.7
/** Pairs of letters that more names than this have (사업, 지원, 센터) lead to nobody. */
const MOST_NAMES_OF_A_PAIR = 80

/** Pairs of likely one record, the most alike first; each name is compared only with those that share a rare pair of letters. */
export function nearNames<T extends PlacedName>(records: readonly T[]): [T, T][] {
  const keyed = records.map((record) => ({ record, pairs: pairsOf(record.name) }))
  const holders = new Map<string, number[]>()
  for (const [index, { pairs }] of keyed.entries())
    for (const pair of pairs) holders.set(pair, [...(holders.get(pair) ?? []), index])
  const found = keyed.flatMap(({ record, pairs }, index) =>
    laterSharers(index, pairs, holders).flatMap((other) => {
      const { record: another, pairs: theirs } = keyed[other] ?? { record, pairs }
      const likeness = likenessOf(pairs, theirs)
      const isNear = likeness >= LEAST_LIKENESS && mayBeOne(record, another)
      return isNear ? [{ two: [record, another] as [T, T], likeness }] : []
    }),
  )
  return found
    .sort((a, b) => b.likeness - a.likeness || (a.two[0].id < b.two[0].id ? -1 : 1))
    .map(({ two }) => two)
}

function laterSharers(
  index: number,
  pairs: ReadonlySet<string>,
  holders: ReadonlyMap<string, number[]>,
): number[] {
  const shared = [...pairs].flatMap((pair) => {
    const all = holders.get(pair) ?? []
    return all.length > MOST_NAMES_OF_A_PAIR ? [] : all.filter((other) => other > index)
  })
  return [...new Set(shared)]
}

/** The same name in two cities is two agencies. */
function mayBeOne(a: PlacedName, b: PlacedName): boolean {
  return placesAgree(a.regionCode, b.regionCode) && onlyDropsWords(nameKey(a.name), nameKey(b.name))
}

/** At the end more letters than 사업 or 재단 say which part it is: 한국산업단지공단 서울지역본부. */
const LONGEST_ENDING = 3

/**
 * Whether one name is the other without a word: 안양(창조)산업진흥원. Where each has something else in its place, that tells
 * them apart: 안양대 and 한양대, 서울지역본부 and 서부지역본부, 제1센터 and 제2센터.
 */
function onlyDropsWords(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  const word = long.slice(start, start + long.length - short.length)
  if (short !== long.slice(0, start) + long.slice(start + word.length)) return false
  return !/\d/.test(word) && (start < short.length || word.length <= LONGEST_ENDING)
}

function placesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true
  const [one, other] = [regionByCode(a), regionByCode(b)]
  const isWithin = one?.level === 'province' || other?.level === 'province'
  return isWithin && one?.provinceCode === other?.provinceCode
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size || 1)
}

function pairsOf(name: string): ReadonlySet<string> {
  const letters = [...nameKey(name)]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}

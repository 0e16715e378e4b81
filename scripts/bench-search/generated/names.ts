import { type Random, randomOf } from '@/scripts/bench-search/generated/random'
import {
  AGENCY_MIDDLES,
  AGENCY_TAILS,
  FIELDS,
  FIRM_TAILS,
  PROGRAM_MIDDLES,
  PROGRAM_TAILS,
  SYLLABLES,
} from '@/scripts/bench-search/generated/words.data'

/** So many streets, firms and people there are; a few are named again and again, most once. */
const PROPER_NAMES = 400_000

/** The name of a street, firm or person: a new one now and then however many articles there are. */
export function properName(random: Random): string {
  const own = randomOf(random.skewed(PROPER_NAMES) + 7_000_000)
  return Array.from({ length: 2 + own.upTo(2) }, () => own.pick(SYLLABLES)).join('')
}

export const firmName = (random: Random) => properName(random) + random.pick(FIRM_TAILS)

export function agencyName(random: Random, place: string) {
  const [tail, type] = random.pick(AGENCY_TAILS)
  return { name: `${place}${random.pick(FIELDS)}${random.pick(AGENCY_MIDDLES)}${tail}`, type }
}

export function programName(random: Random) {
  const [tail, category] = random.pick(PROGRAM_TAILS)
  const own = random.upTo(3) === 0 ? `${properName(random)} ` : ''
  return { name: `${own}${random.pick(PROGRAM_MIDDLES)} ${random.pick(FIELDS)} ${tail}`, category }
}

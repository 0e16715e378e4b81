/** Who and what one article speaks of. */
import { provinceOf } from '@/lib/records/gazetteer'
import type { Region } from '@/lib/records/region'
import type { AgencyType } from '@/lib/records/vocabulary'
import { type Chance, chanceOf } from '@/scripts/generate/chance'
import { drawAgency, drawDate, drawMinistry, drawRegion, provinceNameOf } from '@/scripts/generate/places'
import { PROGRAM_SHAPES, type ProgramShape } from '@/scripts/generate/programs.data'
import { COUNTRIES, FIELDS, GIVEN_NAMES, SURNAMES } from '@/scripts/generate/words.data'

export interface Scene {
  region: Region
  province: Region
  agency: {
    name: string
    short: string
    type: AgencyType
    /** The name before, when the article is of a time after the change. */
    former: { name: string; until: string } | null
  }
  ministry: string
  programs: readonly [ProgramShape, ProgramShape, ...ProgramShape[]]
  fund: string
  /** A programme that lends. */
  loan: ProgramShape
  date: { year: number; month: number; day: number }
  /** Words for slots. */
  word: (key: string) => string
}

/** The scene of one article of a country. */
export function drawScene(country: number, chance: Chance): Scene {
  const region = drawRegion(chance)
  const { name, short, type, former, programs, fund } = drawAgency(country, region, chance)
  const date = drawDate(chance)
  const month = `${date.year}-${String(date.month).padStart(2, '0')}`
  const isOld = former !== null && month <= former.until
  const [first, second, ...others] = chance.some(
    programs.filter(({ categories }) => categories[0] !== 'funding'),
    3,
  )
  if (first === undefined || second === undefined) throw new RangeError('An agency needs two programmes.')
  const loan = chance.pick(PROGRAM_SHAPES.filter(({ categories }) => categories[0] === 'funding'))
  const ministry = drawMinistry(date.year, chance)
  const agency = { name: isOld ? former.name : name, short, type, former: isOld ? null : former }
  const words: Readonly<Record<string, string>> = {
    agency: agency.name,
    gov: region.name,
    city: region.shortName,
    province: provinceNameOf(region),
    ministry,
    program: first.name,
    program2: second.name,
    fund,
    loan: loan.name,
    field: chance.pick(FIELDS),
    country: chance.pick(COUNTRIES),
    person: drawPerson(chance),
  }
  return {
    ...{ region, province: provinceOf(region), agency, ministry, fund, loan, date },
    programs: [first, second, ...others],
    word: (key) => words[key] ?? '',
  }
}

export function drawPerson(chance: Chance): string {
  return chance.pick(SURNAMES) + chance.pick(GIVEN_NAMES)
}

const REPRINTED = 0.03
const FARTHEST_REPRINT = 40

/** The article whose text this one prints again, now and then; itself for all others. */
export function sourceOf(country: number, number: number): number {
  const chance = chanceOf(country, number, 'reprint')
  if (number === 0 || !chance.happens(REPRINTED)) return number
  const source = number - chance.between(1, Math.min(FARTHEST_REPRINT, number))
  return sourceOf(country, source) === source ? source : number
}

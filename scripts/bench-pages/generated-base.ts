import type { Database } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { REGIONS, regionsNamed } from '@/lib/records/gazetteer'
import type { Region } from '@/lib/records/region'
import { type Chance, type GeneratedAgency, generatedReading } from '@/scripts/bench-pages/generated-reading'
import { AGENCY_ENDINGS, PROGRAMS } from '@/scripts/bench-pages/names.data'

export interface BaseSize {
  cities: number
  agencies: number
  figures: number
}

const PROGRAMS_EACH = 3
const FIGURES_AN_ARTICLE = 20
const LAST_YEAR = 2025

/**
 * Fills a database with made-up articles of real cities, always the same ones for the same size.
 * @param at when they are stored.
 */
export async function fillWithGenerated(
  db: Database,
  size: BaseSize,
  at: Date,
  onArticle: (done: number, of: number) => void,
): Promise<void> {
  const agencies = generatedAgencies(size)
  const articles = Math.ceil(size.figures / FIGURES_AN_ARTICLE)
  const chance = fixedChance(7)
  for (let index = 0; index < articles; index += 1) {
    const agency = agencies[index % agencies.length]
    if (agency === undefined) return
    const year = LAST_YEAR - Math.floor(index / agencies.length) * 2
    await saveReading(db, generatedReading(agency, year, chance), at)
    onArticle(index + 1, articles)
  }
}

function generatedAgencies({ cities, agencies }: BaseSize): GeneratedAgency[] {
  const places = spreadCities(cities)
  return Array.from({ length: agencies }, (_, index) => {
    const round = Math.floor(index / places.length)
    const region = places[index % places.length]
    const [ending, type] = AGENCY_ENDINGS[round % AGENCY_ENDINGS.length] ?? ['지원센터', 'support-center']
    if (region === undefined) throw new Error('There is no city to place an agency in.')
    const programs = Array.from(
      { length: PROGRAMS_EACH },
      (_, which) => PROGRAMS[(round * PROGRAMS_EACH + which) % PROGRAMS.length],
    )
    return {
      name: `${region.shortName}${ending}`,
      type,
      region,
      programs: programs.flatMap((one) => (one ? [one] : [])),
    }
  })
}

/** Cities and counties from all over the country whose names are theirs alone. */
function spreadCities(count: number): Region[] {
  const own = REGIONS.filter(
    ({ level, parentCode, shortName }) =>
      level !== 'province' && parentCode?.length === 2 && regionsNamed(shortName).length === 1,
  )
  const step = own.length / count
  return Array.from({ length: count }, (_, index) => own[Math.floor(index * step)]).flatMap((one) =>
    one ? [one] : [],
  )
}

/** A linear congruential sequence: the same numbers on every machine. */
function fixedChance(seed: number): Chance {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

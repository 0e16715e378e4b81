/** What the pages of a large base ask, of those records that have most. */
import type { Database } from '@/lib/db/client'
import { listAgencies, readAgency } from '@/lib/db/queries/agencies'
import { listArticles, readArticle } from '@/lib/db/queries/articles'
import { readToCompare } from '@/lib/db/queries/compare-figures'
import { readCoverage, readCoverageMap } from '@/lib/db/queries/coverage'
import { readNeighbours, readSameFact } from '@/lib/db/queries/figure-context'
import { readFigureDetail } from '@/lib/db/queries/figure-links'
import { findFigure, listFigures } from '@/lib/db/queries/figures'
import { readNewestArticles } from '@/lib/db/queries/newest-articles'
import { listPrograms, readProgram } from '@/lib/db/queries/programs'
import { codesWithin, readRegionSummaries } from '@/lib/db/queries/regions'
import { readSeriesFigures } from '@/lib/db/queries/series-figures'
import { readSimilarPrograms } from '@/lib/db/queries/similar-programs'
import { readTotals } from '@/lib/db/queries/totals'
import { regionByCode } from '@/lib/records/gazetteer'

const COMPARED = 4
const PAGE = { skip: 0, take: 30 }
const SIMILAR = { byName: 5, byField: 5 }

/** The records with most figures, and their addresses on the site. */
export interface Largest {
  /** Of the cities with most figures, that with the most first. */
  regions: { code: string; slug: string }[]
  province: string
  agency: { id: string; slug: string; name: string }
  program: { id: string; slug: string; name: string; category: string }
  figure: string
  article: string
}

export async function largestOf(db: Database): Promise<Largest> {
  const summaries = (await readRegionSummaries(db)).sort((a, b) => b.figures - a.figures)
  const cities = summaries.filter(({ level }) => level !== 'province')
  const most = async (column: 'agencyId' | 'programId') => {
    const where = { [column]: { not: null }, reprintOfId: null }
    const [first] = await db.metric.groupBy({
      by: [column],
      where,
      _count: true,
      orderBy: { _count: { id: 'desc' } },
      take: 1,
    })
    return first?.[column] ?? ''
  }
  const agency = await db.agency.findUniqueOrThrow({ where: { id: await most('agencyId') } })
  const program = await db.program.findUniqueOrThrow({ where: { id: await most('programId') } })
  const [article] = (await listArticles(db, {}, PAGE)).items
  const [figure] = (await listFigures(db, { regionCodes: [cities[0]?.code ?? ''] }, PAGE)).items
  return {
    regions: cities.slice(0, COMPARED).map(({ code, slug }) => ({ code, slug })),
    province: regionByCode(cities[0]?.code ?? '')?.provinceCode ?? '',
    agency,
    program,
    figure: figure?.id ?? '',
    article: article?.slug ?? '',
  }
}

/** By what is measured; each is asked as its page asks it. */
export const ASKED: Readonly<Record<string, (db: Database, largest: Largest) => Promise<unknown>>> = {
  totals: (db) => readTotals(db),
  'regions with their counts': (db) => readRegionSummaries(db),
  'what can be compared where': (db) => readCoverage(db),
  'the coverage map of twelve regions': async (db) => readCoverageMap(db, await readCoverage(db), null, 12),
  'the coverage map of all': async (db) => readCoverageMap(db, await readCoverage(db), null),
  'newest articles': (db) => listArticles(db, {}, PAGE),
  'figures of the largest city': (db, { regions: [first] }) =>
    listFigures(db, { regionCodes: codesWithin(first?.code ?? '') }, PAGE),
  'figures of its province': (db, { province }) =>
    listFigures(db, { regionCodes: codesWithin(province) }, PAGE),
  'the same, page 50': (db, { province }) =>
    listFigures(db, { regionCodes: codesWithin(province) }, { skip: 1_470, take: 30 }),
  'articles of the largest city': (db, { regions: [first] }) =>
    listArticles(db, { regionCodes: codesWithin(first?.code ?? '') }, PAGE),
  'articles of its province': (db, { province }) =>
    listArticles(db, { regionCodes: codesWithin(province) }, PAGE),
  'its feed': (db, { province }) => readNewestArticles(db, codesWithin(province), 30),
  'its agencies': (db, { province }) => listAgencies(db, { regionCodes: codesWithin(province) }, PAGE),
  'its programmes': (db, { province }) => listPrograms(db, { regionCodes: codesWithin(province) }, PAGE),
  'figures of the city over the years': (db, { regions: [first] }) =>
    readSeriesFigures(db, { regionCode: first?.code ?? '' }),
  'the largest agency': (db, { agency }) => readAgency(db, agency.id),
  'its figures': (db, { agency }) => listFigures(db, { agencyId: agency.id }, PAGE),
  'its articles': (db, { agency }) => listArticles(db, { agencyId: agency.id }, PAGE),
  'its figures over the years': (db, { agency }) => readSeriesFigures(db, { agencyId: agency.id }),
  'the largest programme': (db, { program }) => readProgram(db, program.id),
  'programmes like it': (db, { program }) => readSimilarPrograms(db, program, SIMILAR),
  agencies: (db) => listAgencies(db, {}, PAGE),
  programmes: (db) => listPrograms(db, {}, PAGE),
  'a figure': async (db, { figure }) => {
    const found = await findFigure(db, figure)
    return (
      found && [
        await readFigureDetail(db, found),
        await readNeighbours(db, found.id),
        await readSameFact(db, found),
      ]
    )
  },
  'an article': (db, { article }) => readArticle(db, article),
  'figures of four large cities compared': (db, { regions }) =>
    readToCompare(db, { regions: regions.map(({ slug }) => slug), measure: null, years: [] }),
}

/** The addresses of whole pages. */
export function pagesOf({ regions, province, agency, program, figure, article }: Largest) {
  const compared = regions.map(({ slug }) => `region=${slug}`).join('&')
  const at = (path: string, slug = '') => `${path}/${encodeURIComponent(slug)}`
  return {
    home: '/',
    regions: '/regions',
    'the largest city': at('/regions', regions[0]?.slug),
    'its province': at('/regions', regionByCode(province)?.slug),
    agencies: '/agencies',
    'the largest agency': at('/agencies', agency.slug),
    programmes: '/programs',
    'the largest programme': at('/programs', program.slug),
    articles: '/articles',
    'an article': at('/articles', article),
    'a figure': at('/metrics', figure),
    'four cities compared': `/compare?${compared}`,
  }
}

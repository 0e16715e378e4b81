import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { findAgency, findArticle, findMetric, findProgram } from '@/lib/db/find-records'
import { listAgencies, readAgency } from '@/lib/db/queries/agencies'
import { listArticles, readArticle } from '@/lib/db/queries/articles'
import { readChangeStamp } from '@/lib/db/queries/change-stamp'
import { readToCompare } from '@/lib/db/queries/compare-figures'
import { readCoverage, readCoverageMap } from '@/lib/db/queries/coverage'
import { readNeighbours, readSameFact } from '@/lib/db/queries/figure-context'
import { readFigureDetail } from '@/lib/db/queries/figure-links'
import { findFigure, listFigures } from '@/lib/db/queries/figures'
import { readNewestArticles } from '@/lib/db/queries/newest-articles'
import { readProgramTargets } from '@/lib/db/queries/program-targets'
import { listPrograms, readProgram } from '@/lib/db/queries/programs'
import { codesOfSlugs, readRegionSummaries } from '@/lib/db/queries/regions'
import { readSeriesFigures } from '@/lib/db/queries/series-figures'
import { readSimilarPrograms } from '@/lib/db/queries/similar-programs'
import { readTotals } from '@/lib/db/queries/totals'
import { saveReading } from '@/lib/db/save/save-reading'
import { allSources } from '@/lib/db/search/load-sources'
import { looksThrough } from '@/tests/integration/queries/plans'
import { seededDatabase } from '@/tests/integration/queries/seeded'
import { ANYANG, buildReading } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'

const PAGE = { skip: 0, take: 20 }
const LATER = { skip: 2, take: 30 }
const WHOLE_PROVINCE = codesOfSlugs(['gyeonggi'])

let url: string
let db: Database
let statements = new Set<string>()

beforeAll(async () => {
  url = (await freshDatabase()).url
  await (await seededDatabase(url)).$disconnect()
  db = openDatabase(url, (statement) => statements.add(statement))
})
afterAll(() => db.$disconnect())

const recordsOf = async () => ({
  agency: await db.agency.findFirstOrThrow({ where: { metrics: { some: {} } } }),
  program: await db.program.findFirstOrThrow(),
  article: await db.article.findFirstOrThrow(),
  metric: await db.metric.findFirstOrThrow(),
})

type Records = Awaited<ReturnType<typeof recordsOf>>

const figureOf = async ({ metric }: Records) => {
  const figure = await findFigure(db, metric.id)
  if (figure === null) throw new Error('The seeded base has figures.')
  return figure
}

/** What the pages of records, the lists and the comparison ask, and what storing and indexing one article asks. */
const ASKED: Readonly<Record<string, (records: Records) => Promise<unknown>>> = {
  'a region’s figures': () => listFigures(db, { regionCodes: [ANYANG] }, PAGE),
  'a province’s figures': () => listFigures(db, { regionCodes: WHOLE_PROVINCE }, PAGE),
  'a province’s later figures': () => listFigures(db, { regionCodes: WHOLE_PROVINCE }, LATER),
  'later figures': () => listFigures(db, {}, LATER),
  'an agency’s figures': ({ agency }) => listFigures(db, { agencyId: agency.id }, PAGE),
  'a program’s figures': ({ program }) => listFigures(db, { programId: program.id }, PAGE),
  'an article’s figures': ({ article }) => listFigures(db, { articleSlug: article.slug }, PAGE),
  'figures over the years': () => readSeriesFigures(db, { regionCode: ANYANG }),
  'figures of an agency over the years': ({ agency }) => readSeriesFigures(db, { agencyId: agency.id }),
  'a comparison': () => readToCompare(db, { regions: ['anyang', 'gimpo'], measure: null, years: [] }),
  'a figure': figureOf,
  'what stands with a figure': async (records) => readFigureDetail(db, await figureOf(records)),
  'what stands around a figure': ({ metric }) => readNeighbours(db, metric.id),
  'the same fact': async (records) => readSameFact(db, await figureOf(records)),
  'an old address of a figure': () => findMetric(db, 'met_gone'),
  'an agency': ({ agency }) => readAgency(db, agency.id),
  'an agency by its address': ({ agency }) => findAgency(db, agency.slug),
  'an agency by an old name': () => findAgency(db, '안양창조산업진흥원'),
  'agencies of a region': () => listAgencies(db, { regionCodes: [ANYANG] }, PAGE),
  'a program': ({ program }) => readProgram(db, program.id),
  'a program by its address': ({ program }) => findProgram(db, program.slug),
  'a program’s targets': ({ program }) => readProgramTargets(db, program.id),
  'programs of a region': () => listPrograms(db, { regionCodes: [ANYANG] }, PAGE),
  'similar programs': ({ program }) => readSimilarPrograms(db, program, { byName: 4, byField: 4 }),
  'an article': ({ article }) => readArticle(db, article.slug),
  'an article by the end of its address': ({ article }) => findArticle(db, `x-${article.slug.slice(-10)}`),
  articles: () => listArticles(db, {}, PAGE),
  'articles of a region': () => listArticles(db, { regionCodes: [ANYANG] }, PAGE),
  'articles of an agency': ({ agency }) => listArticles(db, { agencyId: agency.id }, PAGE),
  'the newest articles': () => readNewestArticles(db, undefined, 5),
  'the newest articles of a region': () => readNewestArticles(db, [ANYANG], 5),
  'articles of a province': () => listArticles(db, { regionCodes: WHOLE_PROVINCE }, PAGE),
  'articles of a program': ({ program }) => listArticles(db, { programId: program.id }, PAGE),
  figures: () => listFigures(db, {}, PAGE),
  'figures of a kind': () => listFigures(db, { kinds: ['budget'] }, PAGE),
  agencies: () => listAgencies(db, {}, PAGE),
  'agencies of a type': () => listAgencies(db, { types: ['ministry'] }, PAGE),
  programs: () => listPrograms(db, {}, PAGE),
  'programs of a category': () => listPrograms(db, { categories: ['funding'] }, PAGE),
  totals: () => readTotals(db),
  'whether anything has changed': () => readChangeStamp(db),
  'regions with their counts': () => readRegionSummaries(db),
  coverage: async () => readCoverageMap(db, await readCoverage(db), null),
  documents: async () => {
    for await (const sources of allSources(db)) expect(sources).not.toHaveLength(0)
  },
  'storing an article': async () => {
    const reading = {
      file: 'another.txt',
      lines: ['안양시는 지난해 관내 기업 12개사에 3억원을 지원했다고 말했다.'],
    }
    await saveReading(db, buildReading(reading), new Date('2026-01-01'))
    await saveReading(db, buildReading({ ...reading, title: '다시' }), new Date('2026-01-01'))
  },
}

/** Known to look through a table, with why that is borne. */
const BORNE: Readonly<Record<string, string>> = {
  'similar programs': 'in a small base all names are compared, at most 2,000',
  'an article by the end of its address':
    'only where an address is of no article: the ids are looked through',
}

for (const [what, ask] of Object.entries(ASKED)) {
  test(`${what}: no statement looks through a large table`, async () => {
    const records = await recordsOf()
    statements = new Set()
    await ask(records)
    expect(statements.size).toBeGreaterThan(0)
    const found = []
    for (const statement of statements) found.push(...(await looksThrough(db, statement)))
    expect(what in BORNE ? [] : found).toEqual([])
  })
}

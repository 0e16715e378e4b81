import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { countPlannedAgencies, listPlannedAgencies } from '@/lib/db/queries/review/agency-work'
import { findAlikePairs, readAlikePairs } from '@/lib/db/queries/review/alike-names'
import { readClaims } from '@/lib/db/queries/review/claims'
import { readDisagreements } from '@/lib/db/queries/review/disagreements'
import { countFigureWork, listFigureWork, type WorkFilter } from '@/lib/db/queries/review/figure-work'
import { countIssues, findIssue, listIssues } from '@/lib/db/queries/review/issue-work'
import { findNamedPlace, listNamedPlaces } from '@/lib/db/queries/review/named-places'
import { listNamedRegions } from '@/lib/db/queries/review/named-regions'
import { namesLike } from '@/lib/db/queries/review/names-like'
import { offerNames, recordsNamed } from '@/lib/db/queries/review/typed-names'
import { looksThrough } from '@/tests/integration/queries/plans'
import { seededDatabase } from '@/tests/integration/queries/seeded'
import { ANYANG, GIMPO } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'

const PAGE = { skip: 0, take: 20 }

let db: Database
let statements = new Set<string>()
let articleId = ''
let agencyId = ''
let mentionId = ''

beforeAll(async () => {
  const { url } = await freshDatabase()
  await (await seededDatabase(url)).$disconnect()
  db = openDatabase(url, (statement) => statements.add(statement))
  const having = { where: { metrics: { some: {} } } }
  agencyId = (await db.agency.findFirstOrThrow(having)).id
  mentionId = (await db.mention.findFirstOrThrow({ where: { kind: 'agency' } })).id
  articleId = (await db.article.findFirstOrThrow(having)).id
})
afterAll(() => db.$disconnect())

/** The work of one kind, of which the filter leaves some. */
const WORK: Readonly<Record<string, (filter: WorkFilter) => Promise<unknown>>> = {
  'a count of issues': (filter) => countIssues(db, filter),
  issues: (filter) => listIssues(db, filter, PAGE),
  disagreements: (filter) => readDisagreements(db, filter),
  'a count of years inferred': (filter) => countFigureWork(db, 'year', filter),
  'years inferred': (filter) => listFigureWork(db, 'year', filter, PAGE),
  'a count of figures of nobody': (filter) => countFigureWork(db, 'owner', filter),
  'figures of nobody': (filter) => listFigureWork(db, 'owner', filter, PAGE),
  'a count of figures of no kind': (filter) => countFigureWork(db, 'meaning', filter),
  'figures of no kind': (filter) => listFigureWork(db, 'meaning', filter, PAGE),
  'a count of agencies to be founded': (filter) => countPlannedAgencies(db, filter),
  'agencies to be founded': (filter) => listPlannedAgencies(db, filter, PAGE),
  'names that are alike': async (filter) => readAlikePairs(db, await findAlikePairs(db, filter)),
}

const FILTERS: Readonly<Record<string, () => WorkFilter>> = {
  everywhere: () => ({}),
  'of two cities': () => ({ regionCodes: [ANYANG, GIMPO] }),
  'of an article': () => ({ articleId }),
}

/** What the pages of one thing to decide on ask. */
const DECISIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  'names offered to what is typed': () => offerNames(db, 'agency', '진흥'),
  'programs offered to what is typed': () => offerNames(db, 'program', '창업'),
  'an agency by its name': () => recordsNamed(db, 'agency', '안양창조산업진흥원'),
  'a program by its name': () => recordsNamed(db, 'program', '없는 이름'),
  'names like another': () => namesLike(db, 'agency', { id: agencyId, name: '안양', region: null }),
  'what articles say of a record': () => readClaims(db, 'agency', agencyId, ''),
  'what articles with a word say of a record': () => readClaims(db, 'agency', agencyId, '안양'),
  'where a record is named': () => listNamedPlaces(db, 'agency', agencyId, PAGE),
  'where regions are named': () => listNamedRegions(db, articleId, PAGE),
  'a place where a record is named': () => findNamedPlace(db, mentionId),
  'one issue': async () => findIssue(db, 'iss_gone'),
}

/** Known to look through a table, with why that is borne. Of figures, sentences and places of names none is. */
const BORNE: Readonly<Record<string, readonly [tables: RegExp, why: string]>> = {
  'a count of issues everywhere': [/^Issue/, 'each of them is work'],
  'a count of issues of two cities': [/^Issue/, 'each of them is work, one for two or three articles'],
  'a count of agencies to be founded everywhere': [/^Agency/, 'there are some thousands'],
  'a count of agencies to be founded of an article': [/^Agency/, 'there are some thousands'],
}

const asked = new Map<string, () => Promise<unknown>>(Object.entries(DECISIONS))
for (const [work, ask] of Object.entries(WORK))
  for (const [where, filter] of Object.entries(FILTERS)) asked.set(`${work} ${where}`, () => ask(filter()))

for (const [what, ask] of asked) {
  test(`${what}: no statement looks through a large table`, async () => {
    statements = new Set()
    await ask()
    expect(statements.size).toBeGreaterThan(0)
    const found = []
    for (const statement of statements) found.push(...(await looksThrough(db, statement)))
    const borne = BORNE[what]?.[0]
    expect(found.filter((statement) => borne?.test(statement) !== true)).toEqual([])
  })
}

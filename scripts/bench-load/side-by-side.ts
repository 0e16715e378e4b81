/** The main pages made anew and given again, beside the calls they make and a server that does nothing. */
import { type Database, openDatabase } from '@/lib/db/client'
import { listArticles } from '@/lib/db/queries/articles'
import { readToCompare } from '@/lib/db/queries/compare-figures'
import { readCoverage } from '@/lib/db/queries/coverage'
import { countProgramCategories } from '@/lib/db/queries/programs'
import { readRegionSummaries } from '@/lib/db/queries/regions'
import { readTotals } from '@/lib/db/queries/totals'
import { runningSite } from '@/lib/workflows/running-site'
import { load, type Target } from '@/scripts/bench-load/load'
import { engineTargets, WORDS, withBareServer } from '@/scripts/bench-load/rivals'
import { type Summary, summarise, TABLE_HEAD, tableLine } from '@/scripts/bench-load/summary'

const SENDERS = 16
const MS = 4_000
/** What a page weighs on its way, compressed. */
const BARE_BYTES = 25_000

/** Whoever brings a cookie gets nothing that was kept. */
export const ANEW = { Cookie: 'bench=anew', 'Accept-Encoding': 'gzip' }
const PACKED = { 'Accept-Encoding': 'gzip' }

export async function sideBySide(site: string, dataDir: string, regions: readonly string[]): Promise<void> {
  const [one = '', other = ''] = regions
  const searches = WORDS.map((word) => `q=${encodeURIComponent(word)}`)
  const pages = {
    home: ['/'],
    search: searches.map((search) => `/search?${search}`),
    region: [`/regions/${one}`],
    compare: [`/compare?region=${one}&region=${other}`],
  }
  console.log(`\n${TABLE_HEAD}`)
  const asked = (kind: string, paths: readonly string[], headers: Readonly<Record<string, string>>) =>
    inTurn(paths.map((path) => [{ kind, url: site + path, headers }]))
  for (const [kind, paths] of Object.entries(pages)) {
    await row(`${kind}, made anew`, asked(kind, paths, ANEW))
    await row(`${kind}, kept`, asked(kind, paths, PACKED))
  }
  // Kept ones are given out faster than one client may ask.
  const asJson = searches.map((search) => `/api/v1/search?${search}`)
  await row('search as JSON, made anew', asked('search as JSON', asJson, ANEW))
  const engine = runningSite(dataDir)?.engine
  if (engine) {
    const targets = await engineTargets({ url: engine.url, key: engine.searchKey })
    await row('the same searches, engine alone', inTurn(targets))
  }
  await withBareServer(BARE_BYTES, async (target) => {
    await row('bare server, 25 kB', () => [target])
  })
  await databaseAlone(`file:${dataDir}/kb.db`, [one, other])
}

async function row(name: string, next: () => readonly Target[]): Promise<Summary> {
  const summary = summarise(await load({ concurrency: SENDERS, ms: MS, next }), MS)
  console.log(tableLine(name, summary))
  return summary
}

/** In this process, as the pages ask: through Prisma. */
async function databaseAlone(url: string, compared: readonly string[]): Promise<void> {
  const db = openDatabase(url)
  await calls('home, database alone', () => askForHome(db))
  await calls('compare, database alone', () =>
    Promise.all([readCoverage(db), readToCompare(db, { regions: compared, measure: null, years: [] })]),
  )
  await db.$disconnect()
}

async function askForHome(db: Database): Promise<void> {
  await Promise.all([
    ...[readTotals(db), readCoverage(db), readRegionSummaries(db), countProgramCategories(db, undefined)],
    listArticles(db, {}, { skip: 0, take: 5 }),
  ])
}

async function calls(name: string, ask: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + MS
  const times: number[] = []
  const caller = async () => {
    while (performance.now() < end) {
      const since = performance.now()
      await ask()
      times.push(performance.now() - since)
    }
  }
  await Promise.all(Array.from({ length: SENDERS }, caller))
  const answers = times.map((ms) => ({ kind: name, status: 200, hasRetryAfter: false, ms }))
  console.log(tableLine(name, summarise(answers, MS)))
}

function inTurn(works: readonly (readonly Target[])[]): () => readonly Target[] {
  let at = 0
  return () => {
    const work = works[at % works.length]
    at += 1
    if (work === undefined) throw new Error('There is nothing to ask for.')
    return work
  }
}

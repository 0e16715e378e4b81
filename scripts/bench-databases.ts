/**
 * What the queries of the main pages cost on PostgreSQL next to SQLite: `npm run -s bench:databases -- [FIGURES]`. Fills a
 * file with a made-up base, copies it to a PostgreSQL (which is measured too), and asks both in turn in one run.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeWritten, type Database, openDatabase } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { listAgencies } from '@/lib/db/queries/agencies'
import { readToCompare } from '@/lib/db/queries/compare-figures'
import { listFigures } from '@/lib/db/queries/figures'
import { listPrograms, readProgram } from '@/lib/db/queries/programs'
import { codesWithin, readRegionSummaries } from '@/lib/db/queries/regions'
import { readSeriesFigures } from '@/lib/db/queries/series-figures'
import { readTotals } from '@/lib/db/queries/totals'
import { copyBase } from '@/lib/workflows/copy-base'
import { fillWithGenerated } from '@/scripts/bench-pages/generated-base'
import { temporaryServer } from '@/scripts/runtime/postgresql/temporary-server'

const ROUNDS = 40
const WARM_UP = 8
const PAGE = { skip: 0, take: 30 }
const GYEONGGI = '41'

const QUERIES: readonly (readonly [string, (db: Database, program: string) => Promise<unknown>])[] = [
  ['home: totals', (db) => readTotals(db)],
  ['regions, with what each has', (db) => readRegionSummaries(db)],
  ['a province: its figures', (db) => listFigures(db, { regionCodes: codesWithin(GYEONGGI) }, PAGE)],
  ['agencies of a province', (db) => listAgencies(db, { regionCodes: codesWithin(GYEONGGI) }, PAGE)],
  ['programmes, page 20', (db) => listPrograms(db, {}, { skip: 570, take: 30 })],
  ['a programme', (db, program) => readProgram(db, program)],
  ['a city over the years', (db) => readSeriesFigures(db, { regionCode: '41170' })],
  [
    'three cities compared',
    (db) => readToCompare(db, { regions: ['anyang', 'gimpo', 'gunsan'], measure: null, years: [] }),
  ],
]

const figures = Number(process.argv[2] ?? 20_000)
const folder = await mkdtemp(join(tmpdir(), 'kb-bench-databases-'))
const server = await temporaryServer()
if ('missing' in server) throw new Error(server.missing)
try {
  const file = `file:${join(folder, 'kb.db')}`
  await migrate(file)
  const filled = openDatabase(file)
  await fillWithGenerated(filled, { cities: 60, agencies: 500, figures }, new Date(), () => undefined)
  await closeWritten(filled)
  const since = performance.now()
  const copied = await copyBase(file, server.url, () => undefined)
  const seconds = (performance.now() - since) / 1_000
  const records = copied.reduce((sum, { rows }) => sum + rows, 0)
  console.log(
    `${records} records copied and compared in ${seconds.toFixed(1)} s (${(records / seconds).toFixed(0)}/s)`,
  )
  await compare(file, server.url)
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

async function compare(file: string, address: string): Promise<void> {
  const [sqlite, postgresql] = [openDatabase(file), openDatabase(address)]
  const [size] = await postgresql.$queryRaw<
    { bytes: bigint }[]
  >`SELECT pg_database_size(current_database()) AS bytes`
  const articles = await sqlite.article.count()
  const perArticle = (bytes: number) => `${(bytes / articles / 1_000).toFixed(1)} kB an article`
  console.log(
    `${articles} articles: SQLite ${perArticle((await stat(join(folder, 'kb.db'))).size)}, PostgreSQL ${perArticle(Number(size?.bytes ?? 0))}`,
  )
  const program = (await sqlite.program.findFirst({ select: { id: true }, orderBy: { id: 'asc' } }))?.id ?? ''
  console.log(
    'middle of each, ms'.padEnd(32),
    'SQLite'.padStart(8),
    'PostgreSQL'.padStart(11),
    'ratio'.padStart(6),
  )
  for (const [name, ask] of QUERIES) {
    const times: { sqlite: number[]; postgresql: number[] } = { sqlite: [], postgresql: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [kind, db] of [['sqlite', sqlite] as const, ['postgresql', postgresql] as const]) {
        const from = performance.now()
        await ask(db, program)
        if (round >= WARM_UP) times[kind].push(performance.now() - from)
      }
    }
    const [a, b] = [middle(times.sqlite), middle(times.postgresql)]
    console.log(
      name.padEnd(32),
      a.toFixed(1).padStart(8),
      b.toFixed(1).padStart(11),
      (b / a).toFixed(2).padStart(6),
    )
  }
  await Promise.all([sqlite.$disconnect(), postgresql.$disconnect()])
}

function middle(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

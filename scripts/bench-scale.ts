/** `npm run -s bench:scale`: what pages cost with a thousand, ten thousand and a hundred thousand articles. */
import { mkdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { closeWritten, type Database, openDatabase } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { saveReading } from '@/lib/db/save/save-reading'
import { readArticle } from '@/lib/ingest/read-article'
import { withSite } from '@/scripts/bench-pages/site'
import { ASKED, largestOf, pagesOf } from '@/scripts/bench-scale/asked'
import { childrenCpu } from '@/scripts/bench-scale/children-cpu'
import { readToCopy, writeCopy } from '@/scripts/bench-scale/copied-base'
import { type Costs, costsOf, tableOf, tableOfBoth } from '@/scripts/bench-scale/costs'
import { costsOnPostgresql } from '@/scripts/bench-scale/on-postgresql'
import { costsOfSearches } from '@/scripts/bench-scale/search-costs'
import { searchesInTurn } from '@/scripts/bench-scale/searches-in-turn'
import { generateArticle } from '@/scripts/generate/article'

const USAGE = `Usage: npm run -s bench:scale -- FOLDER [--articles N[,N…]] [--pages] [--postgresql] | --search [--next-to FOLDER]
Makes a base of so many articles in FOLDER (1000,10000,100000 one after another) and measures at each size what pages ask of
the database. The first thousand are made up and read; the others are copies of their rows under other ids. A base
that has copies already is measured as it is.
  --pages   also the pages of the production site, over HTTP, each answer made anew
  --postgresql  also what is asked of the database on a PostgreSQL, to which the last base is copied
  --search  its search instead: an index of so many articles' documents (28 each, 7 kB), and the judged queries over HTTP
  --next-to FOLDER  with --search: both are data folders that articles were ingested into; their sites are asked in turn`

/** So many are read by the reader, and copied. */
const READ = 1_000
const SEED = 1
/** Nothing listens there; pages other than search do without. */
const NO_ENGINE = 'http://127.0.0.1:9'
const AT = new Date('2026-01-01T00:00:00Z')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '1000,10000,100000' },
    pages: { type: 'boolean', default: false },
    postgresql: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
    'next-to': { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
const sizesSchema = z.array(z.coerce.number().int().min(READ).multipleOf(READ))
const [folder] = positionals

if (values.help || folder === undefined) {
  console.log(USAGE)
  process.exitCode = values.help ? 0 : 2
} else if (values['next-to'] !== undefined) {
  console.log(await searchesInTurn({ large: resolve(folder), small: resolve(values['next-to']) }))
} else await bench(resolve(folder), sizesSchema.parse(values.articles.split(',')))

async function bench(dataDir: string, sizes: readonly number[]): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  const url = `file:${join(dataDir, 'kb.db')}`
  await migrate(url)
  const grow = await growing(url)
  if (values.search) return await benchSearch(dataDir, url, sizes)
  const costs: Costs[] = []
  for (const size of sizes) {
    const db = openDatabase(url)
    try {
      await grow(db, size)
      const largest = await largestOf(db)
      const asks = (of: Database) =>
        Object.entries(ASKED).map(([name, ask]) => [name, () => ask(of, largest)] as const)
      const inFile = await costsOf('queries', size, asks(db), ownCpu)
      costs.push(inFile)
      if (values.postgresql && size === sizes.at(-1)) {
        console.log(tableOfBoth(inFile, await costsOnPostgresql(url, size, asks, ownCpu)))
      }
      if (values.pages) costs.push(await costsOfPages(dataDir, size, pagesOf(largest)))
    } finally {
      await closeWritten(db)
    }
    console.log(`${size} articles: ${Math.round((await stat(join(dataDir, 'kb.db'))).size / 1e6)} MB`)
  }
  for (const what of ['queries', 'pages'] as const) {
    const some = costs.filter((one) => one.what === what)
    if (some.length > 0) console.log(tableOf(some))
  }
}

async function benchSearch(dataDir: string, url: string, sizes: readonly number[]): Promise<void> {
  const db = openDatabase(url)
  try {
    await costsOfSearches(dataDir, db, { read: READ, sizes })
  } finally {
    await closeWritten(db)
  }
}

/** Reads and stores the first articles, as an ingest does, and says how copies of them are added to reach a size. */
async function growing(url: string): Promise<(db: Database, size: number) => Promise<void>> {
  const db = openDatabase(url)
  try {
    for (let number = await db.article.count(); number < READ; number += 1) {
      const { file, text } = generateArticle(SEED, number)
      const read = readArticle({ name: file, bytes: Buffer.from(text) })
      if (!read.ok) throw new Error(`${file} can't be read.`)
      await saveReading(db, read.reading, AT)
      if (number % 100 === 99) console.log(`${number + 1} articles read and stored`)
    }
    const present = await db.article.count()
    const originals = present > READ ? null : await readToCopy(db)
    return async (into, size) => {
      if (originals === null) {
        if (present < size) throw new Error('Copies are there already: begin in a new folder.')
        return
      }
      for (let copy = (await into.article.count()) / READ; copy < size / READ; copy += 1) {
        await writeCopy(into, originals, copy)
        if (copy % 10 === 9) console.log(`${(copy + 1) * READ} articles`)
      }
    }
  } finally {
    await closeWritten(db)
  }
}

function ownCpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

async function costsOfPages(dataDir: string, size: number, pages: Record<string, string>): Promise<Costs> {
  return await withSite(
    async (site) => {
      const asks = Object.entries(pages).map(([name, path]) => {
        const ask = async () => {
          // Who brings a cookie gets an answer of their own: what a page costs, not what it costs to hand out a kept one.
          const answer = await fetch(site + path, { headers: { Cookie: 'made-anew=1' } })
          if (!answer.ok) throw new Error(`${path} answers ${answer.status}.`)
          await answer.arrayBuffer()
        }
        return [name, ask] as const
      })
      return await costsOf('pages', size, asks, childrenCpu)
    },
    // An engine of its own would first have to be told of every record.
    { dataDir, log: 'ignore', env: { MEILI_URL: NO_ENGINE } },
  )
}

/** `npm run -s bench:ingest`: what reading, writing and indexing cost an article, each alone and all together. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { migrate } from '@/lib/db/migrate'
import { childEnvironment } from '@/lib/env'
import type { EngineAddress } from '@/lib/search/engine/client'
import { RECORDS_INDEX } from '@/lib/search/engine/indexes'
import { ownEngine } from '@/lib/workflows/engine-access'
import { defaultJobs } from '@/lib/workflows/files-ahead'
import { costOfOneMore } from '@/scripts/bench-ingest/one-more'
import { type Bench, costSchema, type StageCost, stageCostSchema } from '@/scripts/bench-ingest/stages'
import { generateArticle } from '@/scripts/generate/article'
import { folderOf } from '@/scripts/generate/folder'
import { optionsForLittleMemory, VARIABLES_FOR_LITTLE_MEMORY } from '@/scripts/setup/little-memory.mjs'
import { wordsToStart } from '@/scripts/setup/program-files.mjs'

const USAGE = `Usage: npm run -s bench:ingest -- [--articles N] [--jobs N] [--whole | --base FOLDER [--more N]]
Reads, writes and indexes so many made-up articles (1000) in bases of its own, and says what each stage costs an article, what
all cost together next to the slowest of them, and what one article more costs. With --whole only all together; with --base only one article more, of a data folder that has
the first N made-up articles, or with --more what each stage costs so many more, and all together as many again. The folder has them afterwards.`

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    jobs: { type: 'string' },
    whole: { type: 'boolean', default: false },
    base: { type: 'string' },
    more: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
const count = z.coerce.number().int().min(0)
const jobs = count.parse(values.jobs ?? defaultJobs())

const wholeSchema = z.object({
  cost: costSchema,
  again: costSchema,
  written: z.number(),
  waiting: z.number(),
  rssMegabytes: z.number(),
})

if (values.help) console.log(USAGE)
else if (values.base !== undefined) {
  const base = resolve(values.base)
  await withEngine(base, (engine) => benchBase(`file:${join(base, 'kb.db')}`, engine))
} else {
  await withPlace((place) => withEngine(join(place, 'engine'), (engine) => bench(place, engine)))
}

async function withPlace(use: (place: string) => Promise<void>): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'kb-bench-ingest-'))
  try {
    await use(place)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

async function withEngine(folder: string, use: (engine: EngineAddress) => Promise<void>): Promise<void> {
  const engine = await ownEngine(folder, console.error)
  if ('missing' in engine) throw new Error(engine.missing)
  try {
    await use({ url: engine.url, key: engine.adminKey })
  } finally {
    await engine.close()
  }
}

async function bench(place: string, engine: EngineAddress): Promise<void> {
  const articles = count.parse(values.articles)
  const folder = join(place, 'articles')
  await writeArticles(folder, 0, articles)
  const shared = { folder, articles, jobs, engine }
  const urlOf = (name: string) => `file:${join(place, name)}`
  const alone = values.whole
    ? []
    : await runAlone({ ...shared, databaseUrl: urlOf('alone.db'), index: 'alone' })
  report(articles, alone, await runWhole({ ...shared, databaseUrl: urlOf('whole.db'), index: RECORDS_INDEX }))
  const { size } = await stat(join(place, 'whole.db'))
  console.log(
    `${Math.round(size / articles / 100) / 10} kB an article in the database, search texts included`,
  )
  await oneMore(urlOf('whole.db'), engine, articles)
}

async function benchBase(databaseUrl: string, engine: EngineAddress): Promise<void> {
  const present = count.parse(values.articles)
  const articles = count.parse(values.more ?? 0)
  if (articles > 0)
    await withPlace(async (place) => {
      const more = (name: string) => ({
        folder: join(place, name),
        articles,
        jobs,
        engine,
        databaseUrl,
        index: RECORDS_INDEX,
      })
      await writeArticles(join(place, 'alone'), present, articles)
      await writeArticles(join(place, 'together'), present + articles, articles)
      report(articles, await runAlone(more('alone')), await runWhole(more('together')))
    })
  await oneMore(databaseUrl, engine, present + 2 * articles)
}

async function oneMore(databaseUrl: string, engine: EngineAddress, articles: number): Promise<void> {
  const one = await costOfOneMore(databaseUrl, engine, RECORDS_INDEX, articles)
  const [write, found, index] = [one.write, one.found, one.index].map((ms) => `${ms.toFixed(0)} ms`)
  console.log(
    `one article more: ${write} to write, then ${found} until it is found, ${index} until all is indexed`,
  )
}

async function writeArticles(folder: string, from: number, articles: number): Promise<void> {
  for (let number = from; number < from + articles; number += 1) {
    const { file, text } = generateArticle(1, number)
    await mkdir(join(folder, folderOf(number)), { recursive: true })
    await writeFile(join(folder, folderOf(number), file), text)
  }
}

type Whole = z.infer<typeof wholeSchema>

async function runWhole(given: Bench): Promise<Whole> {
  return wholeSchema.parse(await printedBy('bench-ingest/whole', given))
}

async function runAlone(given: Bench): Promise<StageCost[]> {
  return stageCostSchema.array().parse(await printedBy('bench-ingest/alone', given))
}

/** The JSON that one of our programs prints, run with the settings of `kb ingest`. */
async function printedBy(name: string, given: Bench): Promise<unknown> {
  await migrate(given.databaseUrl)
  const words = [...optionsForLittleMemory(), ...(await wordsToStart(name)), JSON.stringify(given)]
  const child = spawn(process.execPath, words, {
    env: childEnvironment(VARIABLES_FOR_LITTLE_MEMORY),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(await text(child.stdout))
}

function report(articles: number, alone: readonly StageCost[], whole: Whole): void {
  const slowest = Math.max(...alone.map(({ wall }) => wall))
  const stages = [
    ...alone,
    { stage: 'all together', ...whole.cost },
    { stage: 'again: nothing changed', ...whole.again },
  ]
  console.log(
    `${articles} articles\n\n| stage | ms an article | of them on a core | next to the slowest stage alone |\n|---|---|---|---|`,
  )
  for (const { stage, wall, cpu } of stages) {
    const ratio = alone.length === 0 ? '' : (wall / slowest).toFixed(2)
    console.log(`| ${stage} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${ratio} |`)
  }
  console.log(`\nat most ${Math.round(whole.rssMegabytes)} MB of memory; ${whole.waiting} index tasks wait`)
}

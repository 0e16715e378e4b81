/** `npm run -s bench:ingest`: what reading, writing and indexing cost an article, each alone and together. */
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { ownEngine } from '@/lib/workflows/engine-access'
import { defaultJobs } from '@/lib/workflows/files-ahead'
import { benchStages, type StageCost } from '@/scripts/bench-ingest/stages'
import { generateArticle } from '@/scripts/generate/article'
import { folderOf } from '@/scripts/generate/folder'

const USAGE = `Usage: npm run -s bench:ingest -- [--articles N] [--jobs N] [--no-index]
Reads, writes and indexes so many made-up articles (1000) in bases of its own, and says what each stage costs an article.`

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    jobs: { type: 'string' },
    'no-index': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const whole = z.coerce.number().int().min(0)

if (values.help) console.log(USAGE)
else {
  const place = await mkdtemp(join(tmpdir(), 'kb-bench-ingest-'))
  try {
    await bench(place, whole.parse(values.articles), whole.parse(values.jobs ?? defaultJobs()))
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

async function bench(place: string, articles: number, jobs: number): Promise<void> {
  const folder = join(place, 'articles')
  for (let number = 0; number < articles; number += 1) await writeArticle(folder, number)
  const engine = values['no-index'] ? undefined : await ownEngine(join(place, 'engine'), console.error)
  if (engine !== undefined && 'missing' in engine) throw new Error(engine.missing)
  let bases = 0
  const freshUrl = () => {
    bases += 1
    return `file:${join(place, `${bases}.db`)}`
  }
  try {
    const address = engine && { url: engine.url, key: engine.adminKey }
    const { costs, rssMegabytes } = await benchStages({ folder, articles, jobs, freshUrl, engine: address })
    report(costs, articles)
    const { size } = await stat(join(place, '1.db'))
    console.log(
      `\n${Math.round(size / articles)} bytes an article in the database; at most ${Math.round(rssMegabytes)} MB of memory`,
    )
  } finally {
    await engine?.close()
  }
}

async function writeArticle(folder: string, number: number): Promise<void> {
  const { file, text } = generateArticle(1, number)
  await mkdir(join(folder, folderOf(number)), { recursive: true })
  await writeFile(join(folder, folderOf(number), file), text)
}

function report(costs: readonly StageCost[], articles: number): void {
  const slowest = Math.max(...costs.filter(({ stage }) => !stage.includes(' ')).map(({ wall }) => wall))
  console.log(
    `${articles} articles\n\n| stage | ms an article | of them on a core | next to the slowest stage alone |\n|---|---|---|---|`,
  )
  for (const { stage, wall, cpu } of costs) {
    console.log(`| ${stage} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${(wall / slowest).toFixed(2)} |`)
  }
}

import type { Database } from '@/lib/db/client'
import { settings } from '@/lib/env'
import { openEngine } from '@/lib/workflows/engine-access'
import { defaultJobs } from '@/lib/workflows/files-ahead'
import { IndexBeside } from '@/lib/workflows/index-beside'
import { bringIndexUpToDate } from '@/lib/workflows/index-up-to-date'
import { type IngestCounts, type IngestedFile, ingestStream } from '@/lib/workflows/ingest'
import { type Command, parseCommandLine, UsageError, wholeNumber } from '@/scripts/kb/command'
import { type GivenFile, STANDARD_INPUT, streamedFiles } from '@/scripts/kb/given-files'
import { migrateApart } from '@/scripts/kb/migrate-apart'
import { note, print } from '@/scripts/kb/output'
import { Pace } from '@/scripts/kb/pace'
import { Progress } from '@/scripts/kb/progress'
import { rebuildAdvice } from '@/scripts/kb/rebuild-advice'
import { withDatabase } from '@/scripts/kb/with-database'
import { keepHeapSmall } from '@/scripts/runtime/heap-growth'

const help = `Usage: kb ingest [--jobs N] FILE…

Reads each article and stores what it says in the database, then brings the search index up to date.
A file that was ingested before changes nothing; an edited one replaces its own records only.
What a manifest.json beside a file knows of it (publisher, date, rights) is used.
Stopped in the middle, it goes on where it was when it is started again: files that are stored are passed over.

  FILE      text (.txt, .md, .html in UTF-8, UTF-16 or CP949), .docx, .hwpx or .pdf, up to 20 MB;
            a folder means all such files in it
  --jobs N  read in so many threads while others are written: all cores but one, if not given; 0 for none

A file that can't be ingested is named with the reason on standard error; the others are ingested.
`

/** A process more is worth its second. */
const MANY_FILES = 200

export const command: Command = {
  help,
  async run(args) {
    const { values, positionals } = parseCommandLine('ingest', args, { jobs: { type: 'string' } })
    if (positionals.length === 0) throw new UsageError('Give at least one article FILE.', 'ingest')
    if (positionals.includes(STANDARD_INPUT)) {
      throw new UsageError('It takes files, not standard input: a source must have a name.', 'ingest')
    }
    const jobs = values.jobs === undefined ? defaultJobs() : wholeNumber('ingest', 'jobs', values.jobs, 0)
    keepHeapSmall()
    const total = await countFiles(positionals)
    if (total >= MANY_FILES) await migrateApart()
    return await withDatabase(async (db) => {
      const progress = new Progress()
      const beside = new IndexBeside(db, {
        databaseUrl: settings().databaseUrl,
        openEngine: () => openEngine(note),
        onFailure: (reason) => progress.keep(`Search follows later: ${reason}`),
      })
      const counts = await ingestWithProgress(db, {
        words: positionals,
        total,
        jobs,
        beside,
        progress,
      }).finally(() => beside.finish())
      await print(`${summary(counts)}\n`)
      const index = await bringIndexUpToDate(db, note)
      const advice =
        'reason' in index ? indexWaits(index) : rebuildAdvice(counts.added, await db.article.count())
      if (advice !== null) note(advice)
      return counts.failed === 0
    })
  },
}

interface Given {
  words: readonly string[]
  /** How many files they mean. */
  total: number
  jobs: number
  beside: IndexBeside
  progress: Progress
}

async function ingestWithProgress(
  db: Database,
  { words, total, jobs, beside, progress }: Given,
): Promise<IngestCounts> {
  const pace = new Pace(total)
  const writtenAs = new Map<string, string>()
  const onFile = (ingested: IngestedFile) => {
    if (ingested.outcome === 'added' || ingested.outcome === 'changed') beside.wrote()
    const name = writtenAs.get(ingested.file) ?? ingested.file
    writtenAs.delete(ingested.file)
    const line = toldLine(name, ingested)
    if (line !== null) progress.keep(line)
    progress.update(`${pace.step()} ${ingested.outcome} ${name}`)
  }
  const counts = await ingestStream(db, pathsOf(words, writtenAs), { jobs, onFile })
  progress.clear()
  return counts
}

async function countFiles(words: readonly string[]): Promise<number> {
  let count = 0
  for await (const _ of streamedFiles(words)) count += 1
  return count
}

/** @param writtenAs what the user called the files that are under way */
async function* pathsOf(words: readonly string[], writtenAs: Map<string, string>): AsyncGenerator<string> {
  for await (const { path, written } of streamedFiles(words)) {
    writtenAs.set(path, written)
    yield path
  }
}

function toldLine(name: GivenFile['written'], ingested: IngestedFile): string | null {
  if (ingested.outcome === 'skipped') return `${name}: skipped, it is the manifest and no article`
  if (ingested.outcome !== 'failed') return null
  return `${name}: ${ingested.fault.reason}: ${ingested.fault.message}`
}

function summary({ added, changed, unchanged, failed }: IngestCounts): string {
  return `${added} added, ${changed} changed, ${unchanged} unchanged, ${failed} failed`
}

function indexWaits({ waiting, reason }: { waiting: number; reason: string }): string {
  return `The records are stored; the search index will follow (${waiting} records wait): ${reason}\nThe site does it when it starts with a search engine; now: kb reindex`
}

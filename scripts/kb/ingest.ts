import { bringIndexUpToDate } from '@/lib/workflows/index-up-to-date'
import { type IngestReport, ingestFiles } from '@/lib/workflows/ingest'
import { type Command, parseCommandLine, UsageError } from '@/scripts/kb/command'
import { type GivenFile, givenFiles, STANDARD_INPUT } from '@/scripts/kb/given-files'
import { note, print } from '@/scripts/kb/output'
import { Progress } from '@/scripts/kb/progress'
import { withDatabase } from '@/scripts/kb/with-database'

const help = `Usage: kb ingest FILE…

Reads each article and stores what it says in the database, then brings the search index up to date.
A file that was ingested before changes nothing; an edited one replaces its own records only.
What a manifest.json beside a file knows of it (publisher, date, rights) is used.

  FILE   text (.txt, .md, .html in UTF-8, UTF-16 or CP949), .docx, .hwpx or .pdf, up to 20 MB;
         a folder means all such files in it

A file that can't be ingested is named with the reason on standard error; the others are ingested.
`

export const command: Command = {
  help,
  async run(args) {
    const { positionals } = parseCommandLine('ingest', args, {})
    const files = await givenFiles('ingest', positionals)
    if (files.some(({ written }) => written === STANDARD_INPUT)) {
      throw new UsageError('It takes files, not standard input: a source must have a name.', 'ingest')
    }
    return await withDatabase(async (db) => {
      const report = await ingestWithProgress(db, files)
      await print(`${summary(report)}\n`)
      const index = await bringIndexUpToDate(db, note)
      if ('reason' in index) note(indexWaits(index))
      return report.failed.length === 0
    })
  },
}

async function ingestWithProgress(db: Parameters<typeof ingestFiles>[0], files: readonly GivenFile[]) {
  const progress = new Progress()
  const writtenAs = new Map(files.map(({ path, written }) => [path, written]))
  const nameOf = (path: string) => writtenAs.get(path) ?? path
  const paths = files.map(({ path }) => path)
  const report = await ingestFiles(db, paths, ({ done, total, file, outcome }) => {
    progress.update(`${done}/${total} ${outcome} ${nameOf(file)}`)
  })
  progress.clear()
  for (const file of report.skipped) note(`${nameOf(file)}: skipped, it tells of articles and is none`)
  for (const { file, reason, message } of report.failed) note(`${nameOf(file)}: ${reason}: ${message}`)
  return report
}

function summary({ added, changed, unchanged, failed }: IngestReport): string {
  return `${added.length} added, ${changed.length} changed, ${unchanged.length} unchanged, ${failed.length} failed`
}

function indexWaits({ waiting, reason }: { waiting: number; reason: string }): string {
  return `The records are stored; the search index will follow (${waiting} records wait): ${reason}\nThe site does it when it starts with a search engine; now: kb reindex`
}

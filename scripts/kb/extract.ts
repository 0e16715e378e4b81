import { printReading } from '@/lib/ingest/print-reading'
import { ArticleManifests } from '@/lib/workflows/article-manifest'
import { type ReadFile, readFileAt, readGivenFile } from '@/lib/workflows/read-file'
import { type Command, parseCommandLine } from '@/scripts/kb/command'
import { type GivenFile, givenFiles, readStandardInput, STANDARD_INPUT } from '@/scripts/kb/given-files'
import { note, print } from '@/scripts/kb/output'
import { readableReading } from '@/scripts/kb/readable-reading'

const help = `Usage: kb extract [--json] FILE…

Reads each article and prints the regions, agencies, programs and figures it names. Stores nothing.
What a manifest.json beside a file knows of it is used.

  FILE     text (.txt, .md, .html in UTF-8, UTF-16 or CP949), .docx, .hwpx or .pdf, up to 20 MB;
           a folder means all such files in it; - reads standard input
  --json   one JSON object a line, one line a file

A file that can't be read is named with the reason on standard error; the others are printed.
`

export const command: Command = {
  help,
  async run(args) {
    const { values, positionals } = parseCommandLine('extract', args, { json: { type: 'boolean' } })
    const manifests = new ArticleManifests()
    let isAllRead = true
    for (const file of await givenFiles('extract', positionals)) {
      const isRead = await extract(file, manifests, values.json === true)
      isAllRead &&= isRead
    }
    return isAllRead
  },
}

async function extract(file: GivenFile, manifests: ArticleManifests, asJson: boolean): Promise<boolean> {
  const isInput = file.written === STANDARD_INPUT
  if (!isInput && (await manifests.isManifest(file.path))) {
    note(`${file.written}: skipped, it tells of articles and is none`)
    return true
  }
  const read = isInput ? await readInput() : await readFileAt(file.path, manifests)
  if (!read.ok) {
    note(`${file.written}: ${read.reason}: ${read.message}`)
    return false
  }
  const printed = printReading(read.reading)
  await print(asJson ? `${JSON.stringify(printed)}\n` : readableReading(printed))
  return true
}

async function readInput(): Promise<ReadFile> {
  const result = await readStandardInput()
  return result.ok ? await readGivenFile(result.file) : result
}

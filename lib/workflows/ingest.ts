/** Article files → records in the database. What the search engine is to show follows by the tasks this leaves. */
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Database } from '@/lib/db/client'
import { writeIngestRun } from '@/lib/db/save/ingest-run'
import { type KnownFile, rememberFiles } from '@/lib/db/save/known-files'
import { makeRoomForPages } from '@/lib/db/save/page-cache'
import type { SaveOutcome } from '@/lib/db/save/save-reading'
import { shapeOlderClaims } from '@/lib/db/save/shape-older-claims'
import { digestOf } from '@/lib/records/ids'
import type { FileFault } from '@/lib/workflows/article-file'
import { type FileAhead, type FileRead, filesAhead } from '@/lib/workflows/files-ahead'
import { inGroups } from '@/lib/workflows/in-groups'
import { rulesVersion } from '@/lib/workflows/rules-version'
import { type StoredFile, storeFiles } from '@/lib/workflows/store-files'

export interface FailedFile extends FileFault {
  file: string
}

/** Files by what became of them, as they were given. */
export interface IngestReport extends Record<SaveOutcome, string[]> {
  failed: FailedFile[]
  /** Manifests among the given files: used, not ingested. */
  skipped: string[]
}

/** What became of one file. */
export type IngestedFile = { file: string } & (
  | { outcome: SaveOutcome | 'skipped' }
  | { outcome: 'failed'; fault: FileFault }
)

export interface IngestOptions {
  /** Threads that read while this one writes. */
  jobs?: number
  onFile?: (file: IngestedFile) => void
}

export type IngestCounts = Record<IngestedFile['outcome'], number>

/**
 * Ingests files in their order, some in one transaction, each wholly or not at all. A file that can't be is reported and the others go
 * on; what is in the database of articles that failed stays as it was. Leaves no trace when nothing changed. Takes as much memory for a
 * million files as for a hundred.
 */
export async function ingestStream(
  db: Database,
  paths: AsyncIterable<string> | Iterable<string>,
  { jobs = 0, onFile = () => undefined }: IngestOptions = {},
): Promise<IngestCounts> {
  await makeRoomForPages(db)
  await shapeOlderClaims(db)
  const run = new Run(db)
  const rules = await rulesVersion()
  for await (const files of inGroups(filesAhead(paths, { db, rules, jobs }), isFull)) {
    for (const ingested of await run.take(files)) onFile(ingested)
    if (rules !== null) await run.remember(rules)
  }
  if (rules !== null) await run.remember(rules, { all: true })
  await run.end()
  return run.counts
}

/** As `ingestStream`, for as many files as a list may name. */
export async function ingestFiles(
  db: Database,
  paths: Iterable<string>,
  options: IngestOptions = {},
): Promise<IngestReport> {
  const report: IngestReport = { added: [], changed: [], unchanged: [], failed: [], skipped: [] }
  const onFile = (ingested: IngestedFile) => {
    if (ingested.outcome === 'failed') report.failed.push({ file: ingested.file, ...ingested.fault })
    else report[ingested.outcome].push(ingested.file)
    options.onFile?.(ingested)
  }
  await ingestStream(db, paths, { ...options, onFile })
  return report
}

/** So many files at most are stored in one transaction: who wants to write meanwhile waits a third of a second. */
export const FILES_AT_ONCE = 16
/** The text of some twenty articles; a yearbook has it by itself. */
const CHARACTERS_AT_ONCE = 50_000
/** So many files are remembered in one go: a run that is cut short reads these again. */
const REMEMBERED_AT_ONCE = 50
/** A report tells of so many files; of the rest only how many. */
const MOST_TOLD = 1_000

function isFull(files: readonly FileAhead[]): boolean {
  const lengths = files.map((file) => (file.is === 'read' ? file.sound.reading.article.text.length : 0))
  return (
    files.length >= FILES_AT_ONCE || lengths.reduce((sum, length) => sum + length, 0) >= CHARACTERS_AT_ONCE
  )
}

function contentHashOf(file: Extract<FileAhead, { is: 'read' | 'known' }>): string {
  return file.is === 'known' ? file.contentHash : digestOf(file.sound.reading.article.text)
}

class Run {
  readonly counts: IngestCounts = { added: 0, changed: 0, unchanged: 0, failed: 0, skipped: 0 }
  readonly #startedAt = new Date()
  readonly #texts = new Set<string>()
  readonly #told: object[] = []
  #toRemember: KnownFile[] = []

  constructor(readonly db: Database) {}

  /** What became of each of these files, in their order. */
  async take(files: readonly FileAhead[]): Promise<IngestedFile[]> {
    const fresh = files.filter((file) => this.#isToStore(file))
    const stored = new Map<FileAhead, StoredFile>()
    for (const one of await storeFiles(this.db, fresh)) stored.set(one.file, one)
    const ingested = files.map((file) => this.#ingested(file, stored.get(file)))
    for (const file of ingested) this.#note(file)
    return ingested
  }

  /** The same text under two names is one article, and the first of them tells it: else each run would change it twice. */
  #isToStore(file: FileAhead): file is FileRead {
    if (file.is !== 'read' && file.is !== 'known') return false
    const contentHash = contentHashOf(file)
    const isFirst = !this.#texts.has(contentHash)
    this.#texts.add(contentHash)
    return file.is === 'read' && isFirst
  }

  #ingested(ahead: FileAhead, stored: StoredFile | undefined): IngestedFile {
    const file = ahead.path
    if (ahead.is === 'manifest') return { file, outcome: 'skipped' }
    if (ahead.is === 'faulty') {
      const { reason, message } = ahead.fault
      return { file, outcome: 'failed', fault: { reason, message } }
    }
    if (stored === undefined) return { file, outcome: 'unchanged' }
    if ('fault' in stored) return { file, outcome: 'failed', fault: stored.fault }
    const { digest, sound } = stored.file
    this.#toRemember.push({ digest, contentHash: contentHashOf(stored.file), readingHash: sound.hash })
    return { file, outcome: stored.outcome }
  }

  #note(ingested: IngestedFile): void {
    this.counts[ingested.outcome] += 1
    if (ingested.outcome === 'skipped' || this.#told.length >= MOST_TOLD) return
    const reason = ingested.outcome === 'failed' ? { reason: ingested.fault.reason } : {}
    this.#told.push({ file: basename(ingested.file), outcome: ingested.outcome, ...reason })
  }

  /** Notes what was stored, so that it is passed over next time. */
  async remember(rules: string, { all = false } = {}): Promise<void> {
    if (this.#toRemember.length < (all ? 1 : REMEMBERED_AT_ONCE)) return
    await rememberFiles(this.db, rules, this.#toRemember)
    this.#toRemember = []
  }

  /** Keeps the report of a run that changed something. */
  async end(): Promise<void> {
    const { added, changed, unchanged, failed } = this.counts
    if (added + changed === 0) return
    await writeIngestRun(this.db, {
      id: `run_${randomUUID()}`,
      startedAt: this.#startedAt,
      finishedAt: new Date(),
      ...{ added, changed, unchanged, failed },
      report: JSON.stringify(this.#told),
    })
  }
}

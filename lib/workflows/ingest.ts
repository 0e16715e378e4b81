/** Article files → records in the database. What the search engine is to show follows by the tasks this leaves. */
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Database } from '@/lib/db/client'
import { writeIngestRun } from '@/lib/db/save/ingest-run'
import { type KnownFile, rememberFiles } from '@/lib/db/save/known-files'
import { makeRoomForPages } from '@/lib/db/save/page-cache'
import { type SaveOutcome, saveSoundReading } from '@/lib/db/save/save-reading'
import { shapeOlderClaims } from '@/lib/db/save/shape-older-claims'
import { storageFault } from '@/lib/db/storage-fault'
import { DigestSet } from '@/lib/records/digest-set'
import { digestOf } from '@/lib/records/ids'
import type { FileFault } from '@/lib/workflows/article-file'
import { type FileAhead, type FileRead, filesAhead } from '@/lib/workflows/files-ahead'
import { rulesVersion } from '@/lib/workflows/rules-version'

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
 * Ingests files in their order, each in a transaction of its own. A file that can't be is reported and the others go on; what is
 * in the database of articles that failed stays as it was. Leaves no trace when nothing changed. Takes as much memory for a
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
  for await (const file of filesAhead(paths, { db, rules, jobs })) {
    const ingested = await run.take(file)
    onFile(ingested)
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

/** So many files are remembered in one go: a run that is cut short reads these again. */
const REMEMBERED_AT_ONCE = 50
/** A report tells of so many files; of the rest only how many. */
const MOST_TOLD = 1_000

class Run {
  readonly counts: IngestCounts = { added: 0, changed: 0, unchanged: 0, failed: 0, skipped: 0 }
  readonly #startedAt = new Date()
  readonly #texts = new DigestSet()
  readonly #told: object[] = []
  #toRemember: KnownFile[] = []

  constructor(readonly db: Database) {}

  async take(ahead: FileAhead): Promise<IngestedFile> {
    const ingested = await this.#ingest(ahead)
    this.counts[ingested.outcome] += 1
    if (ingested.outcome !== 'skipped' && this.#told.length < MOST_TOLD) {
      const reason = ingested.outcome === 'failed' ? { reason: ingested.fault.reason } : {}
      this.#told.push({ file: basename(ahead.path), outcome: ingested.outcome, ...reason })
    }
    return ingested
  }

  async #ingest(ahead: FileAhead): Promise<IngestedFile> {
    const file = ahead.path
    switch (ahead.is) {
      case 'manifest':
        return { file, outcome: 'skipped' }
      case 'faulty':
        return {
          file,
          outcome: 'failed',
          fault: { reason: ahead.fault.reason, message: ahead.fault.message },
        }
      case 'known':
        this.#texts.add(ahead.contentHash)
        return { file, outcome: 'unchanged' }
      case 'read':
        return await this.#store(ahead)
    }
  }

  async #store({ path: file, digest, sound }: FileRead): Promise<IngestedFile> {
    const contentHash = digestOf(sound.reading.article.text)
    // The same text under two names is one article, and the first of them tells it: else each run would change it twice.
    if (!this.#texts.add(contentHash)) return { file, outcome: 'unchanged' }
    try {
      const outcome = await saveSoundReading(this.db, sound, new Date())
      this.#toRemember.push({ digest, contentHash, readingHash: sound.hash })
      return { file, outcome }
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      const message = `데이터베이스에 저장하지 못했습니다: ${storageFault(error) ?? detail.trim()}`
      return { file, outcome: 'failed', fault: { reason: 'not-stored', message } }
    }
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

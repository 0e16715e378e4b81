/** Article files → records in the database. What the search engine is to show follows by the tasks this leaves. */
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Database } from '@/lib/db/client'
import { writeIngestRun } from '@/lib/db/save/ingest-run'
import { FaultyReadingError, type SaveOutcome, saveReading } from '@/lib/db/save/save-reading'
import { storageFault } from '@/lib/db/storage-fault'
import type { FileFault } from '@/lib/workflows/article-file'
import { ArticleManifests } from '@/lib/workflows/article-manifest'
import { readFileAt } from '@/lib/workflows/read-file'

export interface FailedFile extends FileFault {
  file: string
}

/** Files by what became of them, as they were given. */
export interface IngestReport extends Record<SaveOutcome, string[]> {
  failed: FailedFile[]
  /** Manifests among the given files: used, not ingested. */
  skipped: string[]
}

export interface IngestProgress {
  done: number
  total: number
  file: string
  outcome: SaveOutcome | 'failed' | 'skipped'
}

/**
 * Ingests files one by one. A file that can't be is reported and the others go on; what is in the database of articles
 * that failed stays as it was. Leaves no trace when nothing changed.
 */
export async function ingestFiles(
  db: Database,
  paths: readonly string[],
  onProgress: (progress: IngestProgress) => void = () => undefined,
): Promise<IngestReport> {
  const startedAt = new Date()
  const report: IngestReport = { added: [], changed: [], unchanged: [], failed: [], skipped: [] }
  const manifests = new ArticleManifests()
  const seen = new Set<string>()
  for (const [index, file] of paths.entries()) {
    const outcome = await ingestFile(db, file, manifests, seen)
    if (typeof outcome === 'string') report[outcome].push(file)
    else report.failed.push({ file, ...outcome })
    const shown = typeof outcome === 'string' ? outcome : 'failed'
    onProgress({ done: index + 1, total: paths.length, file, outcome: shown })
  }
  if (report.added.length + report.changed.length > 0) await recordRun(db, startedAt, report)
  return report
}

async function ingestFile(
  db: Database,
  path: string,
  manifests: ArticleManifests,
  seen: Set<string>,
): Promise<SaveOutcome | 'skipped' | FileFault> {
  if (await manifests.isManifest(path)) return 'skipped'
  const read = await readFileAt(path, manifests)
  if (!read.ok) return read
  // The same text under two names is one article, and the first of them tells it: else each run would change it twice.
  if (seen.has(read.reading.article.text)) return 'unchanged'
  seen.add(read.reading.article.text)
  try {
    return await saveReading(db, read.reading, new Date())
  } catch (error) {
    return saveFault(error)
  }
}

function saveFault(error: unknown): FileFault {
  const detail = error instanceof Error ? error.message : String(error)
  return error instanceof FaultyReadingError
    ? { reason: 'unsound-reading', message: `읽은 내용이 서로 맞지 않아 저장하지 않았습니다: ${detail}` }
    : {
        reason: 'not-stored',
        message: `데이터베이스에 저장하지 못했습니다: ${storageFault(error) ?? detail.trim()}`,
      }
}

async function recordRun(db: Database, startedAt: Date, report: IngestReport): Promise<void> {
  const lines = [
    ...(['added', 'changed', 'unchanged'] as const).flatMap((outcome) =>
      report[outcome].map((file) => ({ file: basename(file), outcome })),
    ),
    ...report.failed.map(({ file, reason }) => ({ file: basename(file), outcome: 'failed', reason })),
  ]
  await writeIngestRun(db, {
    id: `run_${randomUUID()}`,
    startedAt,
    finishedAt: new Date(),
    added: report.added.length,
    changed: report.changed.length,
    unchanged: report.unchanged.length,
    failed: report.failed.length,
    report: JSON.stringify(lines),
  })
}

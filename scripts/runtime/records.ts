import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { closeWritten, type Database, openDatabase } from '@/lib/db/client'
import { readTotals } from '@/lib/db/queries/totals'
import { shapeOlderClaims } from '@/lib/db/save/shape-older-claims'
import { CORRECTIONS_FILE } from '@/lib/records/correction/file'
import { importCorrectionsFile } from '@/lib/workflows/corrections/transfer'
import type { EngineAccess } from '@/lib/workflows/engine-access'
import { applyIndexTasks } from '@/lib/workflows/index-changes'
import { ingestFiles } from '@/lib/workflows/ingest'

/**
 * Ingests the seed articles into an empty database, and brings the search index up to the database.
 * @returns lines that say what was done.
 */
export async function prepareRecords(
  root: string,
  databaseUrl: string,
  engine: EngineAccess | undefined,
): Promise<string[]> {
  const db = openDatabase(databaseUrl)
  try {
    return [await fillWhenEmpty(db, root), ...(engine ? [await bringIndexUp(db, engine)] : [])]
  } finally {
    await closeWritten(db)
  }
}

async function fillWhenEmpty(db: Database, root: string): Promise<string> {
  const { articles } = await readTotals(db)
  if (articles > 0) {
    await shapeOlderClaims(db)
    return `Records: ${articles} articles`
  }
  const folder = join(root, 'seeds')
  const corrections = await firstCorrections(db, join(folder, CORRECTIONS_FILE))
  const files = readdirSync(folder).map((name) => join(folder, name))
  const { added, failed } = await ingestFiles(db, files)
  for (const { file, message } of failed) console.error(`${file}: ${message}`)
  return `Records: ${added.length} articles ingested from seeds/${corrections}`
}

/** Before the articles, which then come in corrected. A fault of the file is no reason not to show what was read. */
async function firstCorrections(db: Database, path: string): Promise<string> {
  const imported = await importCorrectionsFile(db, path, new Date())
  if (imported === null) return ''
  for (const { line, message } of imported.faults) console.error(`${path}:${line}: ${message}`)
  return imported.faults.length > 0 ? ', without its corrections' : `, with ${imported.added} corrections`
}

/** Trouble with the engine is no reason not to serve: its tasks wait in the database. */
async function bringIndexUp(db: Database, { url, adminKey }: EngineAccess): Promise<string> {
  try {
    const changes = await applyIndexTasks({ db, engine: { url, key: adminKey } })
    return changes === 0 ? 'Search index: up to date' : `Search index: ${changes} changes applied`
  } catch (error) {
    return `Search index: not up to date (${error instanceof Error ? error.message : error})`
  }
}

/** The five seed articles in a database and an index of their own. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Database, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { readArticle } from '@/lib/ingest/read-article'
import type { Reading } from '@/lib/records/reading'
import type { EngineAddress } from '@/lib/search/engine/client'
import { freshDatabase } from '@/tests/setup/database'
import { freshIndexName, sharedEngine } from '@/tests/setup/engine'

export interface Seeded {
  db: Database
  /** May write: the site's own key searches one index only, and that is not a test's. */
  engine: EngineAddress
  index: string
}

/** A database without records, and the name of an index that is not there yet. */
export async function emptySetting(): Promise<Seeded> {
  const { url } = await freshDatabase()
  const { url: engineUrl, adminKey } = sharedEngine()
  return {
    db: openDatabase(url),
    engine: { url: engineUrl, key: adminKey },
    index: freshIndexName(),
  }
}

/** As `emptySetting`, with the records of the five seeds, not yet indexed. */
export async function seededSetting(): Promise<Seeded> {
  const setting = await emptySetting()
  for (const reading of seedReadings()) await saveReading(setting.db, reading, new Date('2026-01-01'))
  return setting
}

export function seedReadings(): Reading[] {
  return readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readingOf(name, readFileSync(`seeds/${name}`)))
}

/** What the reader takes from an article. */
export function readingOf(name: string, bytes: Uint8Array): Reading {
  const result = readArticle({ name, bytes })
  if (!result.ok) throw new Error(result.message)
  return result.reading
}

/** The five seed articles in a database and an index of their own. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Database, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { readArticle } from '@/lib/ingest/read-article'
import type { Reading } from '@/lib/records/reading'
import type { EngineAddress } from '@/lib/search/engine/client'
import { filledDatabase, freshDatabase } from '@/tests/setup/database'
import { freshIndexName, sharedEngine } from '@/tests/setup/engine'

export interface Seeded {
  db: Database
  /** May write: the site's own key searches one index only, and that is not a test's. */
  engine: EngineAddress
  index: string
}

/** A database without records, and the name of an index that is not there yet. */
export async function emptySetting(): Promise<Seeded> {
  return settingOn(await freshDatabase())
}

function settingOn({ url }: { url: string }): Seeded {
  const { url: engineUrl, adminKey } = sharedEngine()
  return {
    db: openDatabase(url),
    engine: { url: engineUrl, key: adminKey },
    index: freshIndexName(),
  }
}

/** As `emptySetting`, with the records of the seeds, not yet indexed. @param most only those of the first so many */
export async function seededSetting(most?: number): Promise<Seeded> {
  return settingOn(await seededDatabase(most))
}

export async function seededDatabase(most?: number): Promise<{ url: string }> {
  return await filledDatabase(`seeds ${most ?? 'all'}`, async (db) => {
    for (const reading of seedReadings().slice(0, most))
      await saveReading(db, reading, new Date('2026-01-01'))
  })
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

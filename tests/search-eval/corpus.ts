/** The articles that the judged queries are about, with others beside them, as records and as sources of documents. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { allSources } from '@/lib/db/search/load-sources'
import type { Source } from '@/lib/search/sources'
import { ArticleManifests } from '@/lib/workflows/article-manifest'
import { readFileAt } from '@/lib/workflows/read-file'

const ROOT = join(import.meta.dirname, '../..')
/** Those the judgements were written from: an article more could answer what nothing should. */
const JUDGED = /^(?:00[0-4]_.*|(?:0[1-9]|1[0-7]|2[78])-.*)\.txt$/
const FOLDERS = ['seeds', 'tests/eval/articles']

/** Stores what the reader takes from the articles. */
export async function storeArticles(db: Database): Promise<void> {
  const manifests = new ArticleManifests()
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(ROOT, folder)).sort()) {
      if (!JUDGED.test(name)) continue
      const read = await readFileAt(join(ROOT, folder, name), manifests)
      if (!read.ok) throw new Error(`${name}: ${read.message}`)
      await saveReading(db, read.reading, new Date('2026-01-01'))
    }
  }
}

export async function storedSources(db: Database): Promise<Source[]> {
  const sources: Source[] = []
  for await (const batch of allSources(db)) sources.push(...batch)
  return sources
}

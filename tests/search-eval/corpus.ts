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

/** Stores what the reader takes from the articles, or some of them: from the first, 0, on, and before another. */
export async function storeArticles(
  db: Database,
  from = 0,
  before = Number.POSITIVE_INFINITY,
): Promise<void> {
  const manifests = new ArticleManifests()
  for (const path of articlePaths().slice(from, before)) {
    const read = await readFileAt(path, manifests)
    if (!read.ok) throw new Error(`${path}: ${read.message}`)
    await saveReading(db, read.reading, new Date('2026-01-01'))
  }
}

function articlePaths(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => JUDGED.test(name))
      .sort()
      .map((name) => join(ROOT, folder, name)),
  )
}

export async function storedSources(db: Database): Promise<Source[]> {
  const sources: Source[] = []
  for await (const batch of allSources(db)) sources.push(...batch)
  return sources
}

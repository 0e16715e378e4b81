/** A file → what the reader takes from it. Stores nothing and loads no database. */
import { isDocument } from '@/lib/ingest/read/read-page'
import { type KnownSource, readArticle } from '@/lib/ingest/read-article'
import type { ManifestEntry } from '@/lib/records/manifest'
import type { Reading } from '@/lib/records/reading'
import { type ArticleFile, type FileFault, readArticleFile } from '@/lib/workflows/article-file'
import type { ArticleManifests } from '@/lib/workflows/article-manifest'
import { readApart } from '@/lib/workflows/read-apart'

export type ReadFile = { ok: true; reading: Reading } | ({ ok: false } & FileFault)

/** Reads one file with what the manifest beside it knows. Stores nothing. */
export async function readFileAt(path: string, manifests: ArticleManifests): Promise<ReadFile> {
  const result = await readArticleFile(path)
  if (!result.ok) return result
  const entry = await manifests.entryFor(path)
  if ('fault' in entry) return { ok: false, ...entry.fault }
  return await readGivenFile(result.file, entry.known)
}

/** A date that is known only in part says the year. */
function knownFrom(entry: ManifestEntry | undefined): KnownSource {
  if (entry === undefined) return {}
  const { publisher, date, rights, stated } = entry
  const isWhole = date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)
  return {
    publisher,
    rights,
    date: isWhole ? date : null,
    year: date === null ? null : Number(date.slice(0, 4)),
    ...(stated && { stated }),
  }
}

/** Reads a file of any kind; documents are opened in a thread that can be stopped. */
export async function readGivenFile(file: ArticleFile, entry?: ManifestEntry): Promise<ReadFile> {
  if (!isDocument(file)) return readBytes(file, entry)
  return await readApart({ name: file.name, source: { bytes: file.bytes }, known: knownFrom(entry) })
}

/** Reads text, a web page or Markdown. A text the reader stumbles over must not keep the others from being read. */
export function readBytes(file: ArticleFile, entry?: ManifestEntry): ReadFile {
  try {
    return readArticle(file, knownFrom(entry))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, reason: 'reader-failed', message: `읽는 중에 오류가 났습니다: ${detail}` }
  }
}

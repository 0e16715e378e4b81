/** Whether a stored article can be a text file, and what the manifest must say of it to be read as it was stored. */
import type { ManifestEntry } from '@/lib/records/manifest'
import type { Article, Reading } from '@/lib/records/reading'
import { type ArticleFile, MAX_ARTICLE_BYTES } from '@/lib/workflows/article-file'
import { readSoundly } from '@/lib/workflows/read-soundly'

export type ArticleAsFile =
  | {
      ok: true
      /** Undefined when the text says all. */
      entry: ManifestEntry | undefined
      /** Read by the rules of today it gives the records that are stored. */
      isSame: boolean
    }
  /** It would be read as another one: only a backup keeps it. */
  | { ok: false; message: string }

const REASON = 'Written by kb articles export: what was known of the article beside its text.'

/**
 * @param base what the reader said of it, uncorrected
 * @param hash of that reading, as it is stored
 * @param given what the manifest says of a file of that name already: it stays where it does as well
 */
export async function articleAsFile(
  name: string,
  base: Reading,
  hash: string,
  given?: ManifestEntry,
): Promise<ArticleAsFile> {
  const file: ArticleFile = { name, bytes: new TextEncoder().encode(base.article.text) }
  if (file.bytes.length > MAX_ARTICLE_BYTES) return { ok: false, message: 'its text is too long for a file' }
  const before = given && (await readSoundly(file, given))
  if (before?.ok && before.hash === hash) return { ok: true, entry: given, isSame: true }
  const plain = await readSoundly(file, undefined)
  if (!plain.ok) return { ok: false, message: plain.message }
  const entry = entryFor(base.article, plain.reading.article, given !== undefined)
  const again = entry === undefined ? plain : await readSoundly(file, entry)
  if (!again.ok) return { ok: false, message: again.message }
  if (again.reading.article.text !== base.article.text)
    return { ok: false, message: 'a text file would be read as another text' }
  return { ok: true, entry, isSame: again.hash === hash }
}

const STATED = ['title', 'publisher', 'author', 'publishedOn', 'sourceUrl'] as const

/** Only what the text does not say itself; nothing where there need be none. */
function entryFor(known: Article, said: Article, isNeeded: boolean): ManifestEntry | undefined {
  const stated = Object.fromEntries(
    STATED.flatMap((field) => {
      const value = known[field]
      return value === undefined || value === null || value === said[field] ? [] : [[field, value]]
    }),
  )
  const isYearKnown = known.publishedOn === null && known.publishedYear !== said.publishedYear
  const date = isYearKnown ? (known.publishedYear?.toString() ?? null) : null
  const saysMore = Object.keys(stated).length > 0
  if (!isNeeded && !saysMore && date === null && known.rights === said.rights) return undefined
  return { publisher: null, date, rights: known.rights, reason: REASON, ...(saysMore && { stated }) }
}

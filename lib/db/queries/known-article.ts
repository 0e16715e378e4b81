import type { Database, Transaction } from '@/lib/db/client'
import { findArticle } from '@/lib/db/save/locate-article'
import { digestOf } from '@/lib/records/ids'
import type { Reading } from '@/lib/records/reading'

/** The stored article that saving a reading would write to. */
export interface KnownArticle {
  slug: string
  title: string | null
  file: string
  /** `same`: the very text; `edition`: an earlier text of the same article, which this one would replace. */
  as: 'same' | 'edition'
}

/** Null when the article is new. */
export async function knownArticle(db: Database, reading: Reading): Promise<KnownArticle | null> {
  const found = await findArticle(db, reading)
  if (found === null) return null
  const { contentHash, ...article } = await db.article.findUniqueOrThrow({
    where: { id: found.id },
    select: { slug: true, title: true, file: true, contentHash: true },
  })
  return { ...article, as: contentHash === digestOf(reading.article.text) ? 'same' : 'edition' }
}

/** The stored article with this text. */
export async function articleOfText(db: Transaction, text: string): Promise<{ id: string; slug: string }> {
  return await db.article.findUniqueOrThrow({
    where: { contentHash: digestOf(text) },
    select: { id: true, slug: true },
  })
}

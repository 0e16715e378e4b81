import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { editionShare, isEdition } from '@/lib/ingest/merge/edition'
import { digestOf, recordId } from '@/lib/records/ids'
import { articleSchema, type Reading } from '@/lib/records/reading'

/** The stored article that a reading is of. */
export interface StoredArticle {
  id: string
  readingHash: string
}

const identity = { id: true, readingHash: true } as const

export function findSameText(tx: Transaction, text: string): Promise<StoredArticle | null> {
  return tx.article.findUnique({ where: { contentHash: digestOf(text) }, select: identity })
}

/**
 * The article this reading is an edition of: one with the same text, whatever its file was called, or one from a file of
 * the same name whose text is mostly the same. Null when the article is new: two different texts called `1.txt` are two.
 */
export async function findArticle(tx: Transaction, reading: Reading): Promise<StoredArticle | null> {
  const same = await findSameText(tx, reading.article.text)
  if (same !== null) return same
  const ofThisName = await tx.article.findMany({ where: { file: reading.file }, select: { id: true } })
  // Nearly always: the client would still ask for the sentences of none.
  if (ofThisName.length === 0) return null
  const candidates = await tx.article.findMany({
    where: { id: { in: ofThisName.map(({ id }) => id) } },
    select: {
      ...identity,
      title: true,
      publisher: true,
      publishedOn: true,
      uncorrected: { select: { reading: true } },
      sentences: { select: { text: true }, orderBy: { ordinal: 'asc' } },
    },
    orderBy: { id: 'asc' },
  })
  const text = { ...reading.article, sentences: sentenceTexts(reading) }
  const [best] = candidates
    .map(({ sentences, uncorrected, ...article }) => {
      const said = uncorrected === null ? article : articleRead(uncorrected.reading)
      const stored = { ...article, ...said, sentences: sentences.map((sentence) => sentence.text) }
      return { article, share: editionShare(stored, text) }
    })
    .filter(({ share }) => isEdition(share))
    .sort((a, b) => b.share - a.share)
  return best?.article ?? null
}

const headSchema = z.object({
  article: articleSchema.pick({ title: true, publisher: true, publishedOn: true }),
})

/** What the text says of itself: a title or a publisher that a person set is not what an edition of it would say. */
function articleRead(reading: string) {
  return headSchema.parse(JSON.parse(reading)).article
}

function sentenceTexts({ article, sentences }: Reading): string[] {
  return sentences.map(({ start, end }) => article.text.slice(start, end))
}

/**
 * An id for a new article: from its text, so that it is the same in every database. Another one only when an article
 * that began with this very text has been edited since.
 */
export async function newArticleId(tx: Transaction, text: string): Promise<string> {
  for (let copy = 0; ; copy += 1) {
    const id = copy === 0 ? recordId('art', text) : recordId('art', text, copy)
    if ((await tx.article.count({ where: { id } })) === 0) return id
  }
}

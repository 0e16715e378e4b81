/**
 * What the reader said of a stored article, before anybody corrected it. Where nothing is corrected the records say it; where
 * something is, it is kept beside them. So a correction is taken back without the article's file, whatever kind of file that was,
 * and gives what the last ingest read, not what today's rules would.
 */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { readingOfRecords } from '@/lib/db/corrections/reading-of-records'
import { type Reading, readingSchema } from '@/lib/records/reading'

/** @throws when there is no such article. */
export async function uncorrectedReading(tx: Transaction, articleId: string): Promise<Reading> {
  const kept = await tx.uncorrectedReading.findUnique({
    where: { articleId },
    select: { reading: true, article: { select: { text: true } } },
  })
  if (kept === null) return await readingOfRecords(tx, articleId)
  const { article, ...reading } = z
    .looseObject({ article: z.looseObject({}) })
    .parse(JSON.parse(kept.reading))
  return readingSchema.parse({ ...reading, article: { ...article, text: kept.article.text } })
}

/** Keeps what the reader said of an article whose records say something else; of another one nothing is kept. */
export async function keepUncorrected(
  tx: Transaction,
  articleId: string,
  { article: { text: _, ...article }, ...rest }: Reading,
  isCorrected: boolean,
): Promise<void> {
  await tx.uncorrectedReading.deleteMany({ where: { articleId } })
  if (!isCorrected) return
  const reading = JSON.stringify({ ...rest, article })
  await tx.uncorrectedReading.create({ data: { articleId, reading } })
}

import type { Database, Transaction } from '@/lib/db/client'
import { writeArticleEffects } from '@/lib/db/corrections/effects'
import { correctionsOfArticle } from '@/lib/db/corrections/of-article'
import { decidedOnWords } from '@/lib/db/corrections/of-prints'
import { keepUncorrected, uncorrectedReading } from '@/lib/db/corrections/stored-reading'
import { dateOf } from '@/lib/db/save/article-date'
import { articleRow, readingHash } from '@/lib/db/save/article-row'
import { newAgencyClaims, newProgramClaims } from '@/lib/db/save/claim-rows'
import { issueRows, mentionRows, metricRows } from '@/lib/db/save/evidence-rows'
import { insertRows } from '@/lib/db/save/insert-rows'
import { linkReprints } from '@/lib/db/save/link-reprints'
import { findArticle, findSameText, newArticleId } from '@/lib/db/save/locate-article'
import { mergeRecords } from '@/lib/db/save/merge-records'
import { writeSuccessors } from '@/lib/db/save/metric-successors'
import {
  deleteReading,
  NOTHING_REPLACED,
  type ReplacedRecords,
  touchLinked,
} from '@/lib/db/save/replaced-records'
import { sentenceFinder, sentenceRows } from '@/lib/db/save/sentence-rows'
import { TouchedRecords } from '@/lib/db/save/touched-records'
import { applyCorrections, type CorrectedReading } from '@/lib/ingest/correct/apply'
import type { Reading } from '@/lib/records/reading'
import { soundReading } from '@/lib/records/sound-reading'

export type SaveOutcome = 'added' | 'changed' | 'unchanged'

/** One article is a few thousand rows at most; waiting for another process's write is part of the time. */
export const TRANSACTION_LIMITS = { timeout: 120_000, maxWait: 60_000 }

/**
 * Stores what was read from one article, in one transaction: all of it or nothing. An article that says nothing new leaves
 * the database untouched.
 * @param at when it is stored.
 * @throws FaultyReadingError when the reading contradicts itself.
 */
export async function saveReading(db: Database, given: Reading, at: Date): Promise<SaveOutcome> {
  const reading = soundReading(given)
  return await saveSoundReading(db, { reading, hash: readingHash(reading) }, at)
}

/** A reading that was looked at, with its hash: work that another thread may have done. */
export interface SoundReading {
  reading: Reading
  hash: string
}

/** As `saveReading`, of a reading that is known to hold together. */
export async function saveSoundReading(
  db: Database,
  { reading, hash }: SoundReading,
  at: Date,
): Promise<SaveOutcome> {
  if ((await findSameText(db, reading.article.text))?.readingHash === hash) return 'unchanged'
  return await db.$transaction((tx) => writeReading(tx, reading, hash, at), TRANSACTION_LIMITS)
}

/** As `saveReading`, as a part of a larger transaction. */
export async function saveReadingWithin(tx: Transaction, given: Reading, at: Date): Promise<SaveOutcome> {
  const reading = soundReading(given)
  return await writeReading(tx, reading, readingHash(reading), at)
}

async function writeReading(tx: Transaction, reading: Reading, hash: string, at: Date): Promise<SaveOutcome> {
  const stored = await findArticle(tx, reading)
  // Another process may have stored the same since the first look.
  if (stored?.readingHash === hash) return 'unchanged'
  const articleId = stored?.id ?? (await newArticleId(tx, reading.article.text))
  const regrouped = await writeArticle(tx, articleId, reading, { hash, at, isStored: stored !== null })
  // Only now is it known which articles print the same text, so that what was decided on one holds in all.
  if ((await decidedOnWords(tx, regrouped)).length > 0)
    for (const id of regrouped) await writeAgain(tx, id, at)
  return stored === null ? 'added' : 'changed'
}

/** Makes the records of a stored article anew: what people decided on it, or on another print of it, has changed. */
export async function writeAgain(tx: Transaction, articleId: string, at: Date): Promise<void> {
  const { readingHash: hash } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { readingHash: true },
  })
  await writeArticle(tx, articleId, await uncorrectedReading(tx, articleId), { hash, at, isStored: true })
}

/**
 * Writes an article and all that is read from it, as people corrected it, in place of what is stored of it.
 * @param base what the reader said; `hash`: of that; `isStored`: whether something is
 * @returns the articles whose other prints are others than before
 */
export async function writeArticle(
  tx: Transaction,
  articleId: string,
  base: Reading,
  { hash, at, isStored }: { hash: string; at: Date; isStored: boolean },
): Promise<string[]> {
  const corrections = await correctionsOfArticle(tx, articleId, base)
  const corrected = applyCorrections(articleId, base, corrections)
  const row = { ...articleRow(articleId, corrected.reading, hash), updatedAt: at }
  const touched = new TouchedRecords()
  const replaced = isStored ? await deleteReading(tx, articleId, touched) : NOTHING_REPLACED
  if (isStored) await tx.article.update({ where: { id: articleId }, data: row })
  // One, by createMany: create would ask for the whole row back, its text with it.
  else await tx.article.createMany({ data: [{ ...row, createdAt: at }] })
  if (isStored || corrected.effects.length > 0) {
    await keepUncorrected(tx, articleId, base, corrected.effects.length > 0)
    await writeArticleEffects(tx, articleId, corrected.effects)
  }
  const regrouped = await writeRecords(tx, articleId, { base, corrected, isStored }, replaced, touched)
  await touched.writeTasks(tx)
  return regrouped
}

async function writeRecords(
  tx: Transaction,
  articleId: string,
  { base, corrected, isStored }: { base: Reading; corrected: CorrectedReading; isStored: boolean },
  { figures, commonTexts, ...replaced }: ReplacedRecords,
  touched: TouchedRecords,
): Promise<string[]> {
  const { reading } = corrected
  const rows = sentenceRows(articleId, reading)
  await insertRows(tx, 'Sentence', rows)
  const sentenceOf = sentenceFinder(reading, rows)
  const { withOwners, settle } = await mergeRecords(tx, {
    agencyClaims: newAgencyClaims(articleId, reading),
    programClaims: newProgramClaims(articleId, reading),
    articleDate: dateOf(reading.article),
    sentenceOf,
    replaced,
  })
  const mentions = mentionRows(articleId, reading, sentenceOf).map(withOwners)
  const metrics = metricRows(articleId, corrected, sentenceOf).map(withOwners)
  await insertRows(tx, 'Mention', mentions)
  await insertRows(tx, 'Metric', metrics)
  touchNew(touched, isStored, 'sentence', rows)
  touchNew(touched, isStored, 'metric', metrics)
  touchLinked(touched, [...mentions, ...metrics])
  if (isStored) await writeSuccessors(tx, articleId, figures, { base, corrected })
  const regrouped = await linkReprints(tx, articleId, commonTexts)
  await insertRows(tx, 'Issue', issueRows(articleId, reading))
  await settle(touched)
  return regrouped
}

/** Of an article that was stored before, some are the same as they were. */
function touchNew(
  touched: TouchedRecords,
  isStored: boolean,
  kind: 'sentence' | 'metric',
  rows: readonly { id: string }[],
): void {
  const ids = rows.map(({ id }) => id)
  if (isStored) touched.add(kind, ids)
  else touched.addFresh(kind, ids)
}

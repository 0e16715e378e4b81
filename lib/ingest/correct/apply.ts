/** What people decided on an article, applied to what the reader took from it. Pure. */
import { editArticle } from '@/lib/ingest/correct/article'
import { areOne, rejectClaims } from '@/lib/ingest/correct/claims'
import { Draft, type DraftFigure, type Effect } from '@/lib/ingest/correct/draft'
import { correctFigure } from '@/lib/ingest/correct/figures'
import { finish } from '@/lib/ingest/correct/finish'
import { followDate } from '@/lib/ingest/correct/follow-date'
import { settleIssue } from '@/lib/ingest/correct/issues'
import { correctMention } from '@/lib/ingest/correct/mentions'
import type { Review } from '@/lib/records/correction/action'
import type { RecordName } from '@/lib/records/correction/anchor'
import type { Correction } from '@/lib/records/correction/correction'
import { inTime } from '@/lib/records/correction/in-time'
import type { Reading } from '@/lib/records/reading'

/** A reading after people's decisions. */
export interface CorrectedReading {
  reading: Reading
  /** One a figure of the reading, in its order. */
  figures: { id: string; review: Review | null }[]
  /** Where each decision that found its target holds. */
  effects: Effect[]
  /** All that were read or added, those that were taken out too, in the order in which places of one span are counted. */
  drafts: readonly DraftFigure[]
}

/**
 * Applies decisions to an uncorrected reading. One whose target the text no longer has does nothing; of two that contradict
 * each other the later holds. The result depends on nothing but the reading and the decisions.
 * @param corrections those in force, in any order; what is not about an article is passed over
 */
export function applyCorrections(
  articleId: string,
  base: Reading,
  corrections: readonly Correction[],
): CorrectedReading {
  const draft = new Draft(articleId, base)
  const inOrder = inTime(corrections)
  // What is known of the article comes first: the rest is decided on what is read of it with that date.
  const ofArticle = inOrder.flatMap((one) =>
    one.deed.action === 'article.edit' ? [{ ...one, deed: one.deed }] : [],
  )
  for (const correction of ofArticle) editArticle(draft, correction, correction.deed)
  followDate(draft, base, ofArticle)
  for (const correction of inOrder) applyOne(draft, correction)
  return finish(draft, (kind, name) => isRejected(corrections, kind, name))
}

function applyOne(draft: Draft, correction: Correction): void {
  const { deed } = correction
  switch (deed.action) {
    case 'figure.edit':
    case 'figure.reject':
    case 'figure.accept':
    case 'figure.add':
      correctFigure(draft, correction, deed)
      break
    case 'mention.add':
    case 'mention.reject':
      correctMention(draft, correction, deed)
      break
    case 'issue.settle':
      settleIssue(draft, correction, deed)
      break
    case 'agency.reject':
    case 'program.reject':
      rejectClaims(draft, correction, deed)
      break
  }
}

function isRejected(
  corrections: readonly Correction[],
  kind: 'agency' | 'program',
  name: RecordName,
): boolean {
  return corrections.some(
    ({ deed }) =>
      (deed.action === 'agency.reject' || deed.action === 'program.reject') &&
      deed.action === `${kind}.reject` &&
      deed.target.names.some((one) => areOne(one, name)),
  )
}

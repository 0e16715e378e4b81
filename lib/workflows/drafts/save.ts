/** A draft → the knowledge base, with what the curator set right on the way. */
import { randomUUID } from 'node:crypto'
import type { Database } from '@/lib/db/client'
import { findDraft, removeDraft } from '@/lib/db/drafts'
import { articleOfText } from '@/lib/db/queries/known-article'
import { writeIngestRun } from '@/lib/db/save/ingest-run'
import { type SaveOutcome, saveReading } from '@/lib/db/save/save-reading'
import type { Draft } from '@/lib/records/draft/draft'
import { type FigureFix, readFigureFixes } from '@/lib/records/draft/figure-fixes'
import type { Reading } from '@/lib/records/reading'
import { FaultyReadingError } from '@/lib/records/sound-reading'
import { correct } from '@/lib/workflows/corrections/correct'
import { GONE } from '@/lib/workflows/drafts/change-facts'

export interface SavedDraft {
  ok: true
  slug: string
  outcome: SaveOutcome
  /** Ids of the corrections that were made, to undo them. */
  corrections: string[]
  /** Fixes that could not be made, each with the reason; the article is stored all the same. */
  notMade: string[]
}

export type SaveResult = SavedDraft | { ok: false; message: string }

const DEFAULT_REASON = '기사를 더할 때 원문과 견주어 고쳤습니다.'

/**
 * Stores the reading in one transaction, then the fixes of its figures as corrections. Search follows by the tasks they leave.
 * @param form the fields of the preview; what differs from the reading is a fix
 */
export async function saveDraft(
  db: Database,
  id: string,
  form: Readonly<Record<string, string>>,
  curator: string,
): Promise<SaveResult> {
  const draft = await findDraft(db, id, new Date())
  if (draft === null) return { ok: false, message: GONE }
  const fixes = readFigureFixes(form, draft.reading)
  if ('unusable' in fixes) {
    const which = fixes.unusable.map((raw) => `‘${raw}’`).join(', ')
    return { ok: false, message: `${which}의 고친 값을 읽을 수 없어 저장하지 않았습니다. 다시 적어 주세요.` }
  }
  const stored = await store(db, draft)
  if (typeof stored !== 'object') return { ok: false, message: stored }
  const made = await makeFixes(db, stored.id, draft.reading, fixes, {
    name: curator,
    reason: form.reason?.trim() || DEFAULT_REASON,
  })
  await removeDraft(db, id)
  return { ok: true, slug: stored.slug, outcome: stored.outcome, ...made }
}

async function store(db: Database, { file, reading }: Draft) {
  const startedAt = new Date()
  try {
    const outcome = await saveReading(db, reading, startedAt)
    if (outcome !== 'unchanged') await recordRun(db, startedAt, file, outcome)
    return { ...(await articleOfText(db, reading.article.text)), outcome }
  } catch (error) {
    if (!(error instanceof FaultyReadingError)) throw error
    return `읽은 내용이 서로 맞지 않아 저장하지 않았습니다: ${error.message}`
  }
}

async function recordRun(db: Database, startedAt: Date, file: string, outcome: SaveOutcome): Promise<void> {
  await writeIngestRun(db, {
    id: `run_${randomUUID()}`,
    startedAt,
    finishedAt: new Date(),
    added: outcome === 'added' ? 1 : 0,
    changed: outcome === 'changed' ? 1 : 0,
    unchanged: 0,
    failed: 0,
    report: JSON.stringify([{ file, outcome }]),
  })
}

async function makeFixes(
  db: Database,
  articleId: string,
  reading: Reading,
  fixes: readonly FigureFix[],
  { name, reason }: { name: string; reason: string },
): Promise<Pick<SavedDraft, 'corrections' | 'notMade'>> {
  const made: Pick<SavedDraft, 'corrections' | 'notMade'> = { corrections: [], notMade: [] }
  // From the last to the first: a figure that goes does not move the place of one before it in the same words.
  for (const fix of fixes.toReversed()) {
    const figure = { articleId, ...placeOf(reading, fix.index) }
    const wish = fix.rejected
      ? { action: 'figure.reject' as const, figure, reason }
      : { action: 'figure.edit' as const, figure, changes: fix.changes, reason }
    const outcome = await correct(db, wish, { name, at: new Date() })
    if (outcome.ok) made.corrections.push(outcome.id)
    else made.notMade.push(`‘${reading.metrics[fix.index]?.raw}’: ${outcome.message}`)
  }
  return made
}

/** Two figures may be read from the same words: 각각 30억원. */
function placeOf({ metrics }: Reading, index: number) {
  const { start = 0, end = 0 } = metrics[index] ?? {}
  const nth = metrics.slice(0, index).filter((it) => it.start === start && it.end === end).length
  return { start, end, nth }
}

/** A draft → the knowledge base, with what the curator set right on the way. */
import { randomUUID } from 'node:crypto'
import type { Database, Transaction } from '@/lib/db/client'
import { findDraft, removeDraft } from '@/lib/db/drafts'
import { articleOfText } from '@/lib/db/queries/known-article'
import { writeIngestRun } from '@/lib/db/save/ingest-run'
import { type SaveOutcome, saveReadingWithin } from '@/lib/db/save/save-reading'
import type { Draft } from '@/lib/records/draft/draft'
import { readFigureFixes, typedFixes } from '@/lib/records/draft/figure-fixes'
import { FaultyReadingError } from '@/lib/records/sound-reading'
import { RefusedError, unlessRefused } from '@/lib/workflows/corrections/all-or-nothing'
import { GONE } from '@/lib/workflows/drafts/change-facts'
import { makeFixes } from '@/lib/workflows/drafts/make-fixes'

export interface SavedDraft {
  ok: true
  slug: string
  outcome: SaveOutcome
  /** Ids of the corrections that were made, to undo them. */
  corrections: string[]
}

/** Nothing is stored. `typed`: the fields of the form that said something else than the reading. */
export type SaveResult = SavedDraft | { ok: false; message: string; typed: Record<string, string> }

const DEFAULT_REASON = '기사를 더할 때 원문과 견주어 고쳤습니다.'

/**
 * Stores the reading and the fixes of its figures, as corrections, in one transaction: all of it or nothing, and then the draft
 * stays. Search follows by the tasks they leave.
 * @param form the fields of the preview; what differs from the reading is a fix
 */
export async function saveDraft(
  db: Database,
  id: string,
  form: Readonly<Record<string, string>>,
  curator: string,
): Promise<SaveResult> {
  const draft = await findDraft(db, id, new Date())
  if (draft === null) return { ok: false, message: GONE, typed: {} }
  const typed = typedFixes(form, draft.reading)
  const fixes = readFigureFixes(form, draft.reading)
  if ('unusable' in fixes) {
    const which = fixes.unusable.map((raw) => `‘${raw}’`).join(', ')
    const message = `${which}의 고친 값을 읽을 수 없어 저장하지 않았습니다. 다시 적어 주세요.`
    return { ok: false, message, typed }
  }
  try {
    const saved = await unlessRefused(db, async (tx): Promise<SavedDraft> => {
      const stored = await store(tx, draft)
      const reason = form.reason?.trim() || DEFAULT_REASON
      const corrections = await makeFixes(tx, stored.id, draft.reading, fixes, { name: curator, reason })
      return { ok: true, slug: stored.slug, outcome: stored.outcome, corrections }
    })
    if (saved.ok) return saved
    const raw = draft.reading.metrics[saved.at]?.raw
    const which = raw === undefined ? '' : `‘${raw}’ 때문에 아무것도 저장하지 않았습니다. `
    return { ok: false, message: which + saved.message, typed }
  } catch (error) {
    if (!(error instanceof FaultyReadingError)) throw error
    const message = `읽은 내용이 서로 맞지 않아 저장하지 않았습니다: ${error.message}`
    return { ok: false, message, typed }
  }
}

async function store(tx: Transaction, { id, file, reading }: Draft) {
  const startedAt = new Date()
  // Another window may be saving it at this moment.
  if (!(await removeDraft(tx, id))) throw new RefusedError({ ok: false, reason: 'gone', message: GONE }, -1)
  const outcome = await saveReadingWithin(tx, reading, startedAt)
  if (outcome !== 'unchanged') await recordRun(tx, startedAt, file, outcome)
  return { ...(await articleOfText(tx, reading.article.text)), outcome }
}

async function recordRun(
  tx: Transaction,
  startedAt: Date,
  file: string,
  outcome: SaveOutcome,
): Promise<void> {
  await writeIngestRun(tx, {
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

/** Drafts of articles, kept where every process of the site sees them and a restart leaves them. */
import type { Database, Transaction } from '@/lib/db/client'
import { DRAFT_HOURS, type Draft, type DraftSummary, MOST_DRAFTS } from '@/lib/records/draft/draft'
import { draftFactsSchema } from '@/lib/records/draft/facts'
import { readingSchema } from '@/lib/records/reading'

const HOUR_MS = 3_600_000

interface NewDraft {
  id: string
  curator: string
  file: string
  /** JSON each. */
  facts: string
  page: string | null
  reading: string | null
  fault: string | null
}

/** @returns false when too many wait already; nothing is kept then. */
export async function keepDraft(db: Database, draft: NewDraft, at: Date): Promise<boolean> {
  const expiresAt = new Date(at.getTime() + DRAFT_HOURS * HOUR_MS)
  return await db.$transaction(async (tx) => {
    await tx.articleDraft.deleteMany({ where: { expiresAt: { lte: at } } })
    if ((await tx.articleDraft.count()) >= MOST_DRAFTS) return false
    await tx.articleDraft.create({ data: { ...draft, createdAt: at, expiresAt } })
    return true
  })
}

/** Newest first. */
export async function listDrafts(db: Database, at: Date): Promise<DraftSummary[]> {
  const rows = await db.articleDraft.findMany({
    where: { expiresAt: { gt: at } },
    select: { id: true, createdAt: true, curator: true, file: true, reading: true, fault: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ reading: stored, ...row }) => {
    const reading = stored === null ? null : parseReading(stored)
    const counts = reading && { figures: reading.metrics.length, issues: reading.issues.length }
    return { ...row, title: reading?.article.title ?? null, counts }
  })
}

/** Null when there is none (any more), or nothing could be read. `page` is JSON: the text as it was taken out of the file. */
export async function findDraft(
  db: Database,
  id: string,
  at: Date,
): Promise<(Draft & { page: string }) | null> {
  const row = await db.articleDraft.findUnique({ where: { id } })
  if (row === null || row.expiresAt <= at || row.reading === null || row.page === null) return null
  const { createdAt, curator, file, page } = row
  const facts = draftFactsSchema.parse(JSON.parse(row.facts))
  return { id, createdAt, curator, file, page, facts, reading: parseReading(row.reading) }
}

/** The same draft, read again. @returns false when it is gone. */
export async function rewriteDraft(
  db: Database,
  id: string,
  { facts, reading }: { facts: string; reading: string },
): Promise<boolean> {
  const { count } = await db.articleDraft.updateMany({ where: { id }, data: { facts, reading } })
  return count > 0
}

/** @returns false when it is gone already: saved or thrown away in another window. */
export async function removeDraft(db: Transaction, id: string): Promise<boolean> {
  const { count } = await db.articleDraft.deleteMany({ where: { id } })
  return count > 0
}

const parseReading = (stored: string) => readingSchema.parse(JSON.parse(stored))

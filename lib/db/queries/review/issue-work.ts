/** Places that the reader could not settle, with the sentence they stand in. */
import type { Database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { readFigures, type Slice } from '@/lib/db/queries/figures'
import { articleColumns, toArticleReference } from '@/lib/db/queries/references'
import type { WorkFilter } from '@/lib/db/queries/review/figure-work'
import { IN_ORDER_OF_TEXT } from '@/lib/db/queries/review/in-order-of-text'
import { issueCodeSchema } from '@/lib/records/issue'
import type { Figure } from '@/lib/records/published/figure'
import type { IssueItem, Quoted } from '@/lib/records/review/work-item'

const issueColumns = {
  id: true,
  articleId: true,
  code: true,
  message: true,
  start: true,
  end: true,
  article: { select: articleColumns },
} satisfies Prisma.IssueSelect

type IssueRow = Prisma.IssueGetPayload<{ select: typeof issueColumns }>

function whereOf({ regionCodes, articleId }: WorkFilter): Prisma.IssueWhereInput {
  if (regionCodes === undefined) return { articleId }
  return { articleId, article: { subjects: { some: { regionCode: { in: [...regionCodes] } } } } }
}

export async function countIssues(db: Database, filter: WorkFilter): Promise<number> {
  return await db.issue.count({ where: whereOf(filter) })
}

export async function listIssues(db: Database, filter: WorkFilter, slice: Slice): Promise<IssueItem[]> {
  const rows = await db.issue.findMany({
    where: whereOf(filter),
    select: issueColumns,
    orderBy: IN_ORDER_OF_TEXT,
    ...slice,
  })
  return await toItems(db, rows)
}

export async function findIssue(db: Database, id: string): Promise<IssueItem | null> {
  const row = await db.issue.findUnique({ where: { id }, select: issueColumns })
  return row === null ? null : ((await toItems(db, [row]))[0] ?? null)
}

/** What was read in the sentence of an open question: there the mistake may be. */
export async function figuresBeside(db: Database, { article, place }: IssueItem): Promise<Figure[]> {
  if (place === null) return []
  const sentence = { start: { lte: place.start }, end: { gt: place.start } }
  return await readFigures(db, { articleId: article.id, sentence }, { skip: 0, take: 30 })
}

async function toItems(db: Database, rows: readonly IssueRow[]): Promise<IssueItem[]> {
  const placed = rows.flatMap(({ articleId, start }) => (start === null ? [] : [{ articleId, start }]))
  const sentences = await db.sentence.findMany({
    where: {
      OR: placed.map(({ articleId, start }) => ({ articleId, start: { lte: start }, end: { gt: start } })),
    },
    select: { articleId: true, start: true, end: true, text: true },
  })
  return rows.map(({ articleId, article, start, end, ...row }) => ({
    is: 'issue',
    id: row.id,
    message: row.message,
    code: issueCodeSchema.parse(row.code),
    article: { ...toArticleReference(article), id: articleId },
    place: start === null || end === null ? null : { start, end },
    quoted: quotedIn(sentences, { articleId, start, end }),
  }))
}

interface StoredSentence {
  articleId: string
  start: number
  end: number
  text: string
}

function quotedIn(
  sentences: readonly StoredSentence[],
  place: { articleId: string; start: number | null; end: number | null },
): Quoted | null {
  const { articleId, start, end } = place
  if (start === null || end === null) return null
  const own = sentences.find(
    (sentence) => sentence.articleId === articleId && sentence.start <= start && start < sentence.end,
  )
  if (own === undefined) return null
  return {
    sentence: own.text,
    start: start - own.start,
    end: Math.min(end - own.start, own.text.length),
  }
}

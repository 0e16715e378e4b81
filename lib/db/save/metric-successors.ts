import type { Transaction } from '@/lib/db/client'
import { type PlacedFigure, successors } from '@/lib/ingest/merge/successor'

const figureColumns = {
  id: true,
  raw: true,
  unit: true,
  kind: true,
  label: true,
  sentence: { select: { text: true } },
  replaced: { select: { oldId: true } },
} as const

export interface ReplacedFigure extends PlacedFigure {
  /** Ids of figures that this one replaced before. */
  replaced: string[]
}

/** The figures of an article with what an address of theirs needs to outlive an edit. */
export async function figuresOf(tx: Transaction, articleId: string): Promise<ReplacedFigure[]> {
  const rows = await tx.metric.findMany({ where: { articleId }, select: figureColumns })
  return rows.map(({ sentence, replaced, ...figure }) => ({
    ...figure,
    text: sentence.text,
    replaced: replaced.map(({ oldId }) => oldId),
  }))
}

/** Leads the ids that an edit made disappear, in this edit or before, to the figures that stand there now. */
export async function writeSuccessors(
  tx: Transaction,
  articleId: string,
  old: readonly ReplacedFigure[],
): Promise<void> {
  const fresh = await figuresOf(tx, articleId)
  const freshIds = new Set(fresh.map(({ id }) => id))
  const succeeded = successors(old, fresh)
  const rows = old.flatMap((figure) => {
    const metricId = freshIds.has(figure.id) ? figure.id : succeeded.get(figure.id)
    if (metricId === undefined) return []
    return [figure.id, ...figure.replaced]
      .filter((id) => !freshIds.has(id))
      .map((oldId) => ({ oldId, metricId }))
  })
  await tx.metricSuccessor.createMany({ data: rows })
}

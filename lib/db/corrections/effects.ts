/** On which records corrections hold now. */
import type { Transaction } from '@/lib/db/client'
import type { Effect } from '@/lib/ingest/correct/draft'
import type { Decision } from '@/lib/ingest/merge/decision'

/** Of what people decided on the article and the words in it. */
export async function writeArticleEffects(
  tx: Transaction,
  articleId: string,
  effects: readonly Effect[],
): Promise<void> {
  await tx.correctionEffect.deleteMany({ where: { articleId } })
  const rows = effects.map((effect) => ({ ...effect, articleId }))
  await tx.correctionEffect.createMany({ data: onePerRecord(rows) })
}

/** Of what people decided on agencies or programmes as a whole. */
export async function writeRecordEffects(
  tx: Transaction,
  recordKind: 'agency' | 'program',
  decisions: readonly Decision[],
  merged: readonly { id: string; corrections: readonly string[] }[],
): Promise<void> {
  if (decisions.length === 0) return
  await tx.correctionEffect.deleteMany({ where: { correctionId: { in: decisions.map(({ id }) => id) } } })
  const rows = merged.flatMap(({ id, corrections }) =>
    corrections.map((correctionId) => ({ correctionId, recordKind, recordId: id })),
  )
  await tx.correctionEffect.createMany({ data: onePerRecord(rows) })
}

function onePerRecord<T extends { correctionId: string; recordKind: string; recordId: string }>(
  rows: readonly T[],
): T[] {
  const key = ({ correctionId, recordKind, recordId }: T) => `${correctionId} ${recordKind} ${recordId}`
  return [...new Map(rows.map((row) => [key(row), row])).values()]
}

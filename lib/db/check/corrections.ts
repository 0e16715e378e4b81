import type { Database } from '@/lib/db/client'
import { correctionColumns, readableCorrections } from '@/lib/db/corrections/rows'
import { undoneIds } from '@/lib/records/correction/active'

export interface CorrectionState {
  total: number
  /** Ids of those in force whose target is no longer in any article. They stay, and hold again when it comes back. */
  withoutTarget: string[]
  /** Ids of rows that can't be read: no version of ours wrote them so. */
  unreadable: string[]
}

const BATCH = 500

/** Looks at all corrections, some hundred at a time. */
export async function correctionState(db: Database): Promise<CorrectionState> {
  const heads: { id: string; undoesId: string | null; holds: boolean }[] = []
  const unreadable: string[] = []
  for (let after = ''; ; ) {
    const rows = await db.correction.findMany({
      where: { id: { gt: after } },
      select: { ...correctionColumns, undoesId: true, _count: { select: { effects: true } } },
      orderBy: { id: 'asc' },
      take: BATCH,
    })
    for (const { undoesId, _count, ...row } of rows) {
      heads.push({ id: row.id, undoesId, holds: undoesId !== null || _count.effects > 0 })
      if (readableCorrections([row]).length === 0) unreadable.push(row.id)
    }
    after = rows.at(-1)?.id ?? ''
    if (rows.length < BATCH) break
  }
  const undone = undoneIds(heads)
  const withoutTarget = heads.filter(({ id, holds }) => !holds && !undone.has(id)).map(({ id }) => id)
  return { total: heads.length, withoutTarget, unreadable }
}

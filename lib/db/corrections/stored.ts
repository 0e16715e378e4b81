/** Single corrections, as they are stored. */
import type { Transaction } from '@/lib/db/client'
import { undoingOf } from '@/lib/db/corrections/load'
import { correctionColumns, toCorrection } from '@/lib/db/corrections/rows'
import { undoneIds } from '@/lib/records/correction/active'
import type { Correction } from '@/lib/records/correction/correction'

export async function findCorrection(tx: Transaction, id: string): Promise<Correction | null> {
  const row = await tx.correction.findUnique({ where: { id }, select: correctionColumns })
  return row === null ? null : toCorrection(row)
}

export async function isUndone(tx: Transaction, id: string): Promise<boolean> {
  return undoneIds([{ id, undoesId: null }, ...(await undoingOf(tx, [id]))]).has(id)
}

/** When the latest correction was made; null when there is none. */
export async function latestMoment(tx: Transaction): Promise<Date | null> {
  const latest = await tx.correction.findFirst({
    select: { createdAt: true },
    orderBy: { createdAt: 'desc' },
  })
  return latest?.createdAt ?? null
}

/** All corrections, oldest first. */
export async function allCorrections(tx: Transaction): Promise<Correction[]> {
  const rows = await tx.correction.findMany({
    select: correctionColumns,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toCorrection)
}

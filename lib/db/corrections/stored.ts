/** Single corrections, as they are stored. */
import type { Transaction } from '@/lib/db/client'
import { undoingOf } from '@/lib/db/corrections/load'
import { correctionColumns, toCorrection } from '@/lib/db/corrections/rows'
import { undoneIds } from '@/lib/records/correction/active'
import type { Correction } from '@/lib/records/correction/correction'

/** Well below what a statement takes. */
const VALUES = 500

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

/** Those of the given ids that are stored. */
export async function correctionsStored(tx: Transaction, ids: readonly string[]): Promise<Correction[]> {
  const rows = []
  for (let at = 0; at < ids.length; at += VALUES) {
    const where = { id: { in: ids.slice(at, at + VALUES) } }
    rows.push(...(await tx.correction.findMany({ where, select: correctionColumns })))
  }
  return rows.map(toCorrection)
}

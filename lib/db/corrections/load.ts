import type { Transaction } from '@/lib/db/client'
import { type Anchor, correctionColumns, readableCorrections } from '@/lib/db/corrections/rows'
import { undoneIds } from '@/lib/records/correction/active'
import type { Correction } from '@/lib/records/correction/correction'
import { inTime } from '@/lib/records/correction/in-time'

/** Well below what a statement takes. */
const VALUES = 500

/** Transactions in which there was no correction at the first look: it is made once for an article, not for each name. */
const WITHOUT_ANY = new WeakSet<Transaction>()

/** Nobody corrected anything: asked once a transaction. */
export async function hasNone(tx: Transaction): Promise<boolean> {
  if (WITHOUT_ANY.has(tx)) return true
  if ((await tx.correctionAnchor.findFirst({ select: { value: true } })) !== null) return false
  // A whole client would remember it beyond the transaction.
  if (!('$connect' in tx) || tx.$connect === undefined) WITHOUT_ANY.add(tx)
  return true
}

/** A correction was written in this transaction. */
export function mayHaveCorrections(tx: Transaction): void {
  WITHOUT_ANY.delete(tx)
}

/** The corrections in force that have one of these anchors, oldest first. Costs one look where nobody corrected anything. */
export async function correctionsAnchored(
  tx: Transaction,
  anchors: readonly Anchor[],
): Promise<Correction[]> {
  if (await hasNone(tx)) return []
  const ids = new Set<string>()
  for (const kind of new Set(anchors.map((anchor) => anchor.kind))) {
    const values = [...new Set(anchors.filter((it) => it.kind === kind).map(({ value }) => value))]
    for (let at = 0; at < values.length; at += VALUES) {
      const rows = await tx.correctionAnchor.findMany({
        where: { kind, value: { in: values.slice(at, at + VALUES) } },
        select: { correctionId: true },
      })
      for (const { correctionId } of rows) ids.add(correctionId)
    }
  }
  return ids.size === 0 ? [] : await correctionsInForce(tx, [...ids])
}

/** Those of the given corrections that nobody took back, oldest first. */
export async function correctionsInForce(tx: Transaction, ids: readonly string[]): Promise<Correction[]> {
  const undone = undoneIds([...ids.map((id) => ({ id, undoesId: null })), ...(await undoingOf(tx, ids))])
  const left = ids.filter((id) => !undone.has(id))
  const rows = []
  for (let at = 0; at < left.length; at += VALUES) {
    const some = { in: left.slice(at, at + VALUES) }
    rows.push(...(await tx.correction.findMany({ where: { id: some }, select: correctionColumns })))
  }
  return inTime(readableCorrections(rows))
}

/** All that takes the given corrections back, what takes that back, and so on. */
export async function undoingOf(
  tx: Transaction,
  ids: readonly string[],
): Promise<{ id: string; undoesId: string | null }[]> {
  const found: { id: string; undoesId: string | null }[] = []
  for (let asked = [...ids]; asked.length > 0; ) {
    const next: typeof found = []
    for (let at = 0; at < asked.length; at += VALUES) {
      const where = { undoesId: { in: asked.slice(at, at + VALUES) } }
      next.push(...(await tx.correction.findMany({ where, select: { id: true, undoesId: true } })))
    }
    found.push(...next)
    asked = next.map(({ id }) => id)
  }
  return found
}

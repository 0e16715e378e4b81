import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Made } from '@/lib/db/corrections/make/made'
import { latestMoment } from '@/lib/db/corrections/stored'
import { addCorrections } from '@/lib/db/corrections/write'
import { recordHrefs } from '@/lib/db/queries/record-hrefs'
import { type Correction, LONGEST_REASON } from '@/lib/records/correction/correction'
import { recordId } from '@/lib/records/ids'
import type { Corrected, Curator } from '@/lib/workflows/corrections/outcome'

export const reasonSchema = z.string().trim().min(1).max(LONGEST_REASON)

/** Stores a decision and makes the records it touches anew. */
export async function storeDecision(
  tx: Transaction,
  { subject, deed }: Made,
  reason: string,
  curator: Curator,
): Promise<Corrected> {
  const latest = await latestMoment(tx)
  // The latest counts, so that one made by a clock that was set back must not come before those it answers.
  const at = new Date(Math.max(curator.at.getTime(), (latest?.getTime() ?? 0) + 1)).toISOString()
  const author = curator.name.trim()
  const id = recordId('cor', at, author, reason, JSON.stringify(deed))
  const correction: Correction = { id, at, author, reason, subject, deed }
  await addCorrections(tx, [correction], new Date(at))
  return { ok: true, id, href: await hrefOf(tx, correction) }
}

async function hrefOf(tx: Transaction, { id, subject }: Correction): Promise<string | null> {
  const effects = await tx.correctionEffect.findMany({
    where: { correctionId: id },
    select: { recordKind: true, recordId: true },
    orderBy: { recordId: 'asc' },
  })
  const own = { recordKind: subject.kind, recordId: subject.id }
  const hrefs = await recordHrefs(tx, [own, ...effects])
  const places = [own, ...effects]
  const [first = null] = places.flatMap((place) => hrefs.get(place.recordId) ?? [])
  return first
}

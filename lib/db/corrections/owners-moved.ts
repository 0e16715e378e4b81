/** Records that a person gave to an agency: when the agency becomes another one, they follow it. */
import type { Transaction } from '@/lib/db/client'
import { ownersDecided } from '@/lib/db/corrections/decisions'
import { correctionsAnchored, correctionsInForce, hasNone } from '@/lib/db/corrections/load'
import { namesMeant } from '@/lib/db/corrections/rows'
import { nameKey } from '@/lib/records/names'

/** Keys of the programmes that people gave to agencies with a name of these keys. */
export async function programKeysOfOwners(tx: Transaction, agencyKeys: readonly string[]): Promise<string[]> {
  const given = await decidedFor(tx, agencyKeys)
  return given
    .filter(({ deed }) => deed.action === 'program.edit')
    .flatMap(({ deed }) => namesMeant(deed).map(({ name }) => nameKey(name)))
}

/** Agencies to which people gave a parent that has a name of these keys. */
export async function agenciesWithParent(tx: Transaction, agencyKeys: readonly string[]): Promise<string[]> {
  const given = (await decidedFor(tx, agencyKeys)).filter(
    ({ deed }) => deed.action === 'agency.edit' && deed.after.parent !== undefined,
  )
  if (given.length === 0) return []
  const rows = await tx.correctionEffect.findMany({
    where: { correctionId: { in: given.map(({ id }) => id) }, recordKind: 'agency' },
    select: { recordId: true },
  })
  return rows.map(({ recordId }) => recordId)
}

function decidedFor(tx: Transaction, agencyKeys: readonly string[]) {
  return correctionsAnchored(
    tx,
    agencyKeys.map((value) => ({ kind: 'agency', value })),
  )
}

/** The parents that people gave to agencies, by the agency's id; null where a person said there is none. */
export async function parentsDecided(
  tx: Transaction,
  agencyIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (await hasNone(tx)) return new Map()
  const effects = await tx.correctionEffect.findMany({
    where: { recordKind: 'agency', recordId: { in: [...agencyIds] } },
    select: { correctionId: true, recordId: true },
  })
  if (effects.length === 0) return new Map()
  const corrections = await correctionsInForce(
    tx,
    effects.map(({ correctionId }) => correctionId),
  )
  const parents = await ownersDecided(tx, corrections)
  const decided = new Map<string, string | null>()
  for (const { id, deed } of corrections) {
    if (deed.action !== 'agency.edit' || deed.after.parent === undefined) continue
    const own = effects.find(({ correctionId }) => correctionId === id)?.recordId
    const parent = parents.get(id) ?? null
    if (own !== undefined) decided.set(own, parent === own ? null : parent)
  }
  return decided
}

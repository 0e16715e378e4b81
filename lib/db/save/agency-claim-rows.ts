/** The claims and names of agencies, as they follow the merging. */
import type { Transaction } from '@/lib/db/client'
import { movedClaims, nameChanges, ownerByClaim } from '@/lib/db/save/claim-moves'
import type { NewAgencyClaim } from '@/lib/db/save/claim-rows'
import type { FindSentence } from '@/lib/db/save/sentence-rows'
import type { MergeableAgencyClaim } from '@/lib/db/save/stored-claims'
import type { TouchedRecords } from '@/lib/db/save/touched-records'
import type { MergedAgency } from '@/lib/ingest/merge/merge-agencies'

type Merged = MergedAgency<MergeableAgencyClaim>

/** Writes the claims of the article that is being saved. */
export async function insertAgencyClaims(
  tx: Transaction,
  claims: readonly NewAgencyClaim[],
  merged: readonly Merged[],
  sentenceOf: FindSentence,
): Promise<void> {
  const agencyOf = ownerByClaim(merged)
  await tx.agencyClaim.createMany({
    data: claims.map(({ names: _, ...claim }) => ({ ...claim, agencyId: agencyOf(claim.id).id })),
  })
  await tx.agencyName.createMany({
    data: claims.flatMap((claim) => {
      const agency = agencyOf(claim.id)
      return claim.names.map((name) => ({
        ...name,
        ...agency.describeName(name),
        claimKind: name.kind,
        claimId: claim.id,
        agencyId: agency.id,
        sentenceId: sentenceOf(name).id,
      }))
    }),
  })
}

/** Gives claims of other articles, and all that rests on them, to the agency they belong to now. */
export async function moveAgencyClaims(
  tx: Transaction,
  merged: readonly Merged[],
  touched: TouchedRecords,
): Promise<string[]> {
  const moves = movedClaims(merged, (claim) => claim.storedAgencyId)
  for (const { ownerId: agencyId, claimIds } of moves) {
    const resting = { agencyClaimId: { in: claimIds } }
    await tx.agencyClaim.updateMany({ where: { id: { in: claimIds } }, data: { agencyId } })
    await tx.agencyName.updateMany({ where: { claimId: { in: claimIds } }, data: { agencyId } })
    await tx.metric.updateMany({ where: resting, data: { agencyId } })
    await tx.mention.updateMany({ where: resting, data: { agencyId } })
    touched.add('agency', [agencyId])
  }
  return moves.flatMap(({ claimIds }) => claimIds)
}

/** What a stored name is to its agency may change with another article's word. */
export async function redescribeNames(tx: Transaction, merged: readonly Merged[]): Promise<void> {
  for (const { id, ...data } of nameChanges(merged)) await tx.agencyName.update({ where: { id }, data })
}

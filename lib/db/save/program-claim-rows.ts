/** The claims and names of programs, as they follow the merging. */
import type { Transaction } from '@/lib/db/client'
import { movedClaims, nameChanges, ownerByClaim } from '@/lib/db/save/claim-moves'
import type { NewProgramClaim } from '@/lib/db/save/claim-rows'
import type { FindSentence } from '@/lib/db/save/sentence-rows'
import type { MergeableProgramClaim } from '@/lib/db/save/stored-claims'
import type { TouchedRecords } from '@/lib/db/save/touched-records'
import type { DescribedName } from '@/lib/ingest/merge/merge-agencies'
import type { MergedProgram } from '@/lib/ingest/merge/merge-programs'

type Merged = MergedProgram<MergeableProgramClaim>

/** Writes the claims of the article that is being saved. */
export async function insertProgramClaims(
  tx: Transaction,
  claims: readonly NewProgramClaim[],
  merged: readonly Merged[],
  sentenceOf: FindSentence,
): Promise<void> {
  const programOf = ownerByClaim(merged)
  await tx.programClaim.createMany({
    data: claims.map(({ names: _, targets: __, effectiveRegionCode: ___, ...claim }) => ({
      ...claim,
      programId: programOf(claim.id).id,
    })),
  })
  await tx.programName.createMany({
    data: claims.flatMap((claim) => {
      const program = programOf(claim.id)
      return claim.names.map(({ until: _, ...name }) => ({
        ...name,
        ...described(program.describeName(name)),
        claimKind: name.kind,
        claimId: claim.id,
        programId: program.id,
        sentenceId: sentenceOf(name).id,
      }))
    }),
  })
  await tx.programTarget.createMany({
    data: claims.flatMap(({ id, targets }) =>
      targets.map((target) => ({ ...target, claimId: id, sentenceId: sentenceOf(target).id })),
    ),
  })
}

/** Gives claims of other articles, and all that rests on them, to the program they belong to now. */
export async function moveProgramClaims(
  tx: Transaction,
  merged: readonly Merged[],
  touched: TouchedRecords,
): Promise<void> {
  for (const { ownerId: programId, claimIds } of movedClaims(merged, (claim) => claim.storedProgramId)) {
    const resting = { programClaimId: { in: claimIds } }
    await tx.programClaim.updateMany({ where: { id: { in: claimIds } }, data: { programId } })
    await tx.programName.updateMany({ where: { claimId: { in: claimIds } }, data: { programId } })
    await tx.metric.updateMany({ where: resting, data: { programId } })
    await tx.mention.updateMany({ where: resting, data: { programId } })
    touched.add('program', [programId])
  }
}

/** What a stored name is to its program may change with another article's word. */
export async function redescribeProgramNames(tx: Transaction, merged: readonly Merged[]): Promise<void> {
  for (const { id, ...name } of nameChanges(merged)) {
    await tx.programName.update({ where: { id }, data: described(name) })
  }
}

/** Names of programs have no dates. */
function described({ kind, derivedId }: DescribedName) {
  return { kind, derivedId }
}

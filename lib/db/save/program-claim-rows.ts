/** The claims and names of programs, as they follow the merging. */
import type { Transaction } from '@/lib/db/client'
import { inParts, movedShapes, redescribedShapes, shapeOwner } from '@/lib/db/save/claim-moves'
import type { NewProgramClaim } from '@/lib/db/save/claim-rows'
import { insertRows } from '@/lib/db/save/insert-rows'
import type { ProgramShape } from '@/lib/db/save/program-shapes'
import type { FindSentence } from '@/lib/db/save/sentence-rows'
import { shapeNamesJson } from '@/lib/db/save/shape-names'
import type { TouchedRecords } from '@/lib/db/save/touched-records'
import type { DescribedName } from '@/lib/ingest/merge/merge-agencies'
import type { MergedProgram } from '@/lib/ingest/merge/merge-programs'

type Merged = MergedProgram<ProgramShape>

/** As `insertAgencyClaims`. */
export async function insertProgramClaims(
  tx: Transaction,
  claims: readonly NewProgramClaim[],
  shapes: ReadonlyMap<string, ProgramShape>,
  merged: readonly Merged[],
  { articleDate: dated, sentenceOf }: { articleDate: string; sentenceOf: FindSentence },
): Promise<void> {
  if (claims.length === 0) return
  const owner = shapeOwner(merged)
  const programOf = (claimId: string) => owner(shapes.get(claimId)?.id ?? '')
  await insertRows(
    tx,
    'ProgramClaim',
    claims.map(({ names: _, targets: __, effectiveRegionCode: ___, ...claim }) => ({
      ...claim,
      programId: programOf(claim.id).id,
      shapeId: shapes.get(claim.id)?.id ?? null,
      dated,
    })),
  )
  await insertRows(
    tx,
    'ProgramName',
    claims.flatMap((claim) => {
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
  )
  const targets = claims.flatMap(({ id, targets: own }) =>
    own.map((target) => ({ ...target, claimId: id, sentenceId: sentenceOf(target).id })),
  )
  await insertRows(tx, 'ProgramTarget', targets)
}

/** Gives shapes, their claims and all that rests on them to the program they belong to now. */
export async function moveProgramShapes(
  tx: Transaction,
  merged: readonly Merged[],
  touched: TouchedRecords,
): Promise<void> {
  for (const { ownerId: programId, shapeIds } of movedShapes(merged, (shape) => shape.storedProgramId)) {
    const ofShapes = { shapeId: { in: shapeIds } }
    await tx.programShape.updateMany({ where: { id: { in: shapeIds } }, data: { programId } })
    const ids = await claimsOfShapes(tx, shapeIds)
    await tx.programClaim.updateMany({ where: ofShapes, data: { programId } })
    for (const some of inParts(ids)) {
      await tx.programName.updateMany({ where: { claimId: { in: some } }, data: { programId } })
      const resting = { programClaimId: { in: some } }
      await tx.metric.updateMany({ where: resting, data: { programId } })
      await tx.mention.updateMany({ where: resting, data: { programId } })
    }
    touched.add('program', [programId])
  }
}

async function claimsOfShapes(tx: Transaction, shapeIds: string[]): Promise<string[]> {
  const rows = await tx.programClaim.findMany({ where: { shapeId: { in: shapeIds } }, select: { id: true } })
  return rows.map(({ id }) => id)
}

/** What a stored name is to its program may change with another article's word. */
export async function redescribeProgramNames(tx: Transaction, merged: readonly Merged[]): Promise<void> {
  for (const { shape, describe, changed } of redescribedShapes(merged)) {
    await tx.programShape.updateMany({
      where: { id: shape.id },
      data: { names: shapeNamesJson(shape.names, describe) },
    })
    for (const some of inParts(await claimsOfShapes(tx, [shape.id])))
      for (const name of changed) {
        const where = { claimId: { in: some }, name: name.name, claimKind: name.kind }
        await tx.programName.updateMany({ where, data: described(describe(name)) })
      }
  }
}

/** Names of programs have no dates. */
function described({ kind, derivedId }: DescribedName) {
  return { kind, derivedId }
}

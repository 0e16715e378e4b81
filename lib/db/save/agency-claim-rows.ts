/** The claims and names of agencies, as they follow the merging. */
import type { Transaction } from '@/lib/db/client'
import type { AgencyShape } from '@/lib/db/save/agency-shapes'
import { inParts, movedShapes, redescribedShapes, shapeOwner } from '@/lib/db/save/claim-moves'
import type { NewAgencyClaim } from '@/lib/db/save/claim-rows'
import { insertRows } from '@/lib/db/save/insert-rows'
import type { FindSentence } from '@/lib/db/save/sentence-rows'
import { shapeNamesJson } from '@/lib/db/save/shape-names'
import type { TouchedRecords } from '@/lib/db/save/touched-records'
import type { MergedAgency } from '@/lib/ingest/merge/merge-agencies'

type Merged = MergedAgency<AgencyShape>

/**
 * Writes the claims of the article that is being saved.
 * @param shapes of the claims, by the claims' ids
 */
export async function insertAgencyClaims(
  tx: Transaction,
  claims: readonly NewAgencyClaim[],
  shapes: ReadonlyMap<string, AgencyShape>,
  merged: readonly Merged[],
  context: { articleDate: string; sentenceOf: FindSentence },
): Promise<void> {
  if (claims.length === 0) return
  const owner = shapeOwner(merged)
  const agencyOf = (claimId: string) => owner(shapes.get(claimId)?.id ?? '')
  const dated = context.articleDate
  await insertRows(
    tx,
    'AgencyClaim',
    claims.map(({ names: _, ...claim }) => ({
      ...claim,
      agencyId: agencyOf(claim.id).id,
      shapeId: shapes.get(claim.id)?.id ?? null,
      dated,
      parentDated: claim.parentClaimId === null ? null : dated,
    })),
  )
  await insertRows(
    tx,
    'AgencyName',
    claims.flatMap((claim) => {
      const agency = agencyOf(claim.id)
      return claim.names.map((name) => ({
        ...name,
        ...agency.describeName(name),
        claimKind: name.kind,
        claimId: claim.id,
        agencyId: agency.id,
        sentenceId: context.sentenceOf(name).id,
      }))
    }),
  )
}

/**
 * Gives shapes, their claims and all that rests on them to the agency they belong to now.
 * @returns the shapes and the claims that moved.
 */
export async function moveAgencyShapes(
  tx: Transaction,
  merged: readonly Merged[],
  touched: TouchedRecords,
): Promise<{ shapeIds: string[]; claimIds: string[] }> {
  const moves = movedShapes(merged, ({ storedAgencyId }) => storedAgencyId)
  const claimIds: string[] = []
  for (const { ownerId: agencyId, shapeIds } of moves) {
    const ofShapes = { shapeId: { in: shapeIds } }
    await tx.agencyShape.updateMany({ where: { id: { in: shapeIds } }, data: { agencyId } })
    const ids = await claimsOfShapes(tx, shapeIds)
    claimIds.push(...ids)
    await tx.agencyClaim.updateMany({ where: ofShapes, data: { agencyId } })
    for (const some of inParts(ids)) {
      await tx.agencyName.updateMany({ where: { claimId: { in: some } }, data: { agencyId } })
      const resting = { agencyClaimId: { in: some } }
      await tx.metric.updateMany({ where: resting, data: { agencyId } })
      await tx.mention.updateMany({ where: resting, data: { agencyId } })
    }
    touched.add('agency', [agencyId])
  }
  return { shapeIds: moves.flatMap(({ shapeIds }) => shapeIds), claimIds }
}

/** Their names are reached by these ids: by way of the claims ("of a claim of this shape"), SQLite looks through all names. */
async function claimsOfShapes(tx: Transaction, shapeIds: string[]): Promise<string[]> {
  const rows = await tx.agencyClaim.findMany({ where: { shapeId: { in: shapeIds } }, select: { id: true } })
  return rows.map(({ id }) => id)
}

/** What a stored name is to its agency may change with another article's word. */
export async function redescribeNames(tx: Transaction, merged: readonly Merged[]): Promise<void> {
  for (const { shape, describe, changed } of redescribedShapes(merged)) {
    await tx.agencyShape.updateMany({
      where: { id: shape.id },
      data: { names: shapeNamesJson(shape.names, describe) },
    })
    for (const some of inParts(await claimsOfShapes(tx, [shape.id])))
      for (const name of changed) {
        const where = { claimId: { in: some }, name: name.name, claimKind: name.kind }
        await tx.agencyName.updateMany({ where, data: describe(name) })
      }
  }
}

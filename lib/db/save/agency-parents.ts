import type { Transaction } from '@/lib/db/client'
import { parentsDecided } from '@/lib/db/corrections/owners-moved'
import { agencyClaimsById, dateOf } from '@/lib/db/save/stored-claims'
import type { TouchedRecords } from '@/lib/db/save/touched-records'

/**
 * Sets the parent of agencies anew: of those given, and of those some of whose claims name a moved claim as parent. The
 * latest article that names a parent is right, unless a person said otherwise.
 */
export async function writeParents(
  tx: Transaction,
  agencyIds: Iterable<string>,
  movedClaimIds: readonly string[],
  touched: TouchedRecords,
): Promise<void> {
  const children = await tx.agencyClaim.findMany({
    where: { parentClaimId: { in: [...movedClaimIds] } },
    select: { agencyId: true },
  })
  const ids = [...new Set([...agencyIds, ...children.map(({ agencyId }) => agencyId)])]
  const wanted = new Map([...(await parentsByClaims(tx, ids)), ...(await parentsDecided(tx, ids))])
  const stored = await tx.agency.findMany({
    where: { id: { in: ids } },
    select: { id: true, parentId: true },
  })
  for (const { id, parentId } of stored) {
    const parent = wanted.get(id) ?? null
    if (parent === parentId) continue
    await tx.agency.update({ where: { id }, data: { parentId: parent } })
    touched.add('agency', [id, parent, parentId])
  }
}

async function parentsByClaims(tx: Transaction, agencyIds: string[]): Promise<ReadonlyMap<string, string>> {
  const claims = await tx.agencyClaim.findMany({
    where: { agencyId: { in: agencyIds }, parentClaimId: { not: null } },
    select: {
      id: true,
      agencyId: true,
      parentClaimId: true,
      article: { select: { publishedOn: true, publishedYear: true } },
    },
  })
  const parentClaimIds = claims.flatMap(({ parentClaimId }) =>
    parentClaimId === null ? [] : [parentClaimId],
  )
  const parents = await agencyClaimsById(tx, parentClaimIds)
  const sorted = claims
    .map((claim) => ({ ...claim, order: `${dateOf(claim.article)} ${claim.id}` }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
  // Later claims overwrite earlier ones.
  return new Map(
    sorted.flatMap(({ agencyId, parentClaimId }) => {
      const parent = parentClaimId === null ? undefined : parents.get(parentClaimId)?.agencyId
      return parent === undefined || parent === agencyId ? [] : [[agencyId, parent] as const]
    }),
  )
}

import type { Transaction } from '@/lib/db/client'
import { parentsDecided } from '@/lib/db/corrections/owners-moved'
import { inParts } from '@/lib/db/save/claim-moves'
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
  const ids = [...new Set([...agencyIds, ...(await childrenOf(tx, movedClaimIds))])]
  if (ids.length === 0) return
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

async function childrenOf(tx: Transaction, claimIds: readonly string[]): Promise<string[]> {
  const children = new Set<string>()
  for (const some of inParts(claimIds)) {
    const rows = await tx.agencyClaim.findMany({
      where: { parentClaimId: { in: some } },
      select: { agencyId: true },
    })
    for (const { agencyId } of rows) children.add(agencyId)
  }
  return [...children]
}

async function parentsByClaims(tx: Transaction, agencyIds: string[]): Promise<ReadonlyMap<string, string>> {
  const parents = new Map<string, string>()
  for (const id of agencyIds) {
    const parent = await latestParent(tx, id)
    if (parent !== null) parents.set(id, parent)
  }
  return parents
}

/** Nearly always the latest claim tells; an agency that stands above itself tells nothing. */
const CLAIMS_AT_ONCE = 10

async function latestParent(tx: Transaction, agencyId: string): Promise<string | null> {
  for (let skip = 0; ; skip += CLAIMS_AT_ONCE) {
    const claims = await tx.agencyClaim.findMany({
      where: { agencyId, parentDated: { not: null } },
      select: { parentClaimId: true },
      orderBy: [{ parentDated: 'desc' }, { id: 'desc' }],
      take: CLAIMS_AT_ONCE,
      skip,
    })
    if (claims.length === 0) return null
    const ids = claims.flatMap(({ parentClaimId }) => parentClaimId ?? [])
    const rows = await tx.agencyClaim.findMany({
      where: { id: { in: ids } },
      select: { id: true, agencyId: true },
    })
    const agencyOf = new Map(rows.map((row) => [row.id, row.agencyId]))
    const parent = ids.map((id) => agencyOf.get(id)).find((it) => it !== undefined && it !== agencyId)
    if (parent !== undefined) return parent
    if (claims.length < CLAIMS_AT_ONCE) return null
  }
}

import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { parentsDecided } from '@/lib/db/corrections/owners-moved'
import { Prisma } from '@/lib/db/generated/client'
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

/** Nearly always the latest claim tells; an agency that stands above itself tells nothing. */
const CLAIMS_AT_ONCE = 10
/** So many agencies are asked for in one statement. */
const AGENCIES_AT_ONCE = 100

async function parentsByClaims(tx: Transaction, agencyIds: string[]): Promise<ReadonlyMap<string, string>> {
  const parents = new Map<string, string>()
  for (let from = 0; from < agencyIds.length; from += AGENCIES_AT_ONCE) {
    let asked = agencyIds.slice(from, from + AGENCIES_AT_ONCE)
    for (let skip = 0; asked.length > 0; skip += CLAIMS_AT_ONCE) {
      const claims = await latestParents(tx, asked, skip)
      for (const { agencyId, parentId } of claims) {
        if (parentId !== agencyId && !parents.has(agencyId)) parents.set(agencyId, parentId)
      }
      const isOpen = (id: string) =>
        !parents.has(id) && claims.filter(({ agencyId }) => agencyId === id).length === CLAIMS_AT_ONCE
      asked = asked.filter(isOpen)
    }
  }
  return parents
}

const claimsSchema = z.array(
  z.object({ id: z.string(), agencyId: z.string(), parentClaimId: z.string(), parentDated: z.string() }),
)
type ParentClaim = z.infer<typeof claimsSchema>[number]

const latestFirst = (a: ParentClaim, b: ParentClaim) => (rankOf(a) < rankOf(b) ? 1 : -1)
const rankOf = ({ parentDated, id }: ParentClaim) => `${parentDated} ${id}`

/** Of each agency the parents by its latest claims, the latest first. */
async function latestParents(
  tx: Transaction,
  agencyIds: readonly string[],
  skip: number,
): Promise<{ agencyId: string; parentId: string }[]> {
  const lists = agencyIds.map(
    (id) => Prisma.sql`SELECT * FROM (
      SELECT "id", "agencyId", "parentClaimId", "parentDated" FROM "AgencyClaim"
      WHERE "agencyId" = ${id} AND "parentDated" IS NOT NULL AND "parentClaimId" IS NOT NULL
      ORDER BY "parentDated" DESC, "id" DESC LIMIT ${CLAIMS_AT_ONCE} OFFSET ${skip}
    ) AS latest`,
  )
  const claims = claimsSchema.parse(await tx.$queryRaw(Prisma.join(lists, ' UNION ALL ')))
  if (claims.length === 0) return []
  const rows = await tx.agencyClaim.findMany({
    where: { id: { in: [...new Set(claims.map(({ parentClaimId }) => parentClaimId))] } },
    select: { id: true, agencyId: true },
  })
  const agencyOf = new Map(rows.map((row) => [row.id, row.agencyId]))
  // A parent that is gone tells nothing, like one that is the agency itself.
  return claims
    .toSorted(latestFirst)
    .map(({ agencyId, parentClaimId }) => ({ agencyId, parentId: agencyOf.get(parentClaimId) ?? agencyId }))
}

import type { Transaction } from '@/lib/db/client'

/** Keys of the programs whose claims name one of these agency claims: they may be one or two by the agency they have. */
export async function programKeysOfAgencyClaims(
  tx: Transaction,
  claimIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.programName.findMany({
    where: { claim: { agencyClaimId: { in: [...claimIds] } } },
    select: { key: true, fullKey: true },
  })
  return [...new Set(rows.flatMap(({ key, fullKey }) => [key, fullKey]))]
}

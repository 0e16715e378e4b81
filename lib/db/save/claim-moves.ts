import type { MergedName } from '@/lib/db/save/stored-claims'
import type { DescribedName, MergedRecord } from '@/lib/ingest/merge/merge-agencies'
import type { Claim } from '@/lib/ingest/resolve/claim'

type Mergeable = Claim & { names: readonly MergedName[] }

/** Finds the merged record a claim belongs to; every claim that was merged has one. */
export function ownerByClaim<R extends MergedRecord<Claim>>(merged: readonly R[]): (claimId: string) => R {
  const owners = new Map(
    merged.flatMap((record) => record.claims.map((claim) => [claim.id, record] as const)),
  )
  return (claimId) => {
    const owner = owners.get(claimId)
    if (owner === undefined) throw new RangeError(`The claim ${claimId} was not merged.`)
    return owner
  }
}

/** Stored claims whose record is another one than before, by their new record. */
export function movedClaims<T extends Mergeable>(
  merged: readonly MergedRecord<T>[],
  storedOwner: (claim: T) => string | null,
): { ownerId: string; claimIds: string[] }[] {
  return merged
    .map(({ id, claims }) => ({
      ownerId: id,
      claimIds: claims
        .filter((claim) => storedOwner(claim) !== null && storedOwner(claim) !== id)
        .map((claim) => claim.id),
    }))
    .filter(({ claimIds }) => claimIds.length > 0)
}

/** Stored names that mean something else to their record than before. */
export function nameChanges(merged: readonly MergedRecord<Mergeable>[]): ({ id: string } & DescribedName)[] {
  return merged.flatMap(({ claims, describeName }) =>
    claims
      .flatMap((claim) => claim.names)
      .flatMap((name) => {
        const { stored, id } = name
        const now = describeName(name)
        const isSame =
          stored?.kind === now.kind &&
          stored.derivedId === now.derivedId &&
          stored.decidedUntil === now.decidedUntil
        return stored === null || isSame ? [] : [{ id, ...now }]
      }),
  )
}

/** Claims of all articles → programs. Pure. */
import { addressesOf } from '@/lib/ingest/merge/address'
import { currentName } from '@/lib/ingest/merge/current-name'
import { type MergedRecord, mergedRecord } from '@/lib/ingest/merge/merge-agencies'
import { latestFirst, mostFrequent } from '@/lib/ingest/merge/prevailing'
import type { ProgramClaimFacts } from '@/lib/ingest/resolve/claim'
import { samePrograms } from '@/lib/ingest/resolve/same-record'
import type { ProgramCategory } from '@/lib/records/vocabulary'

export interface MergedProgram<T extends ProgramClaimFacts = ProgramClaimFacts> extends MergedRecord<T> {
  category: ProgramCategory
  agencyId: string | null
}

/**
 * The programs these claims add up to. `claims` must hold every claim that shares a name with any of them.
 * @param agencyName the present name of an agency, to tell programs apart that have nothing else.
 */
export function mergePrograms<T extends ProgramClaimFacts>(
  claims: readonly T[],
  agencyName: (agencyId: string) => string | undefined,
): MergedProgram<T>[] {
  const clusters = samePrograms(claims).map((cluster) => {
    const sorted = latestFirst(cluster)
    const agencyId = sorted.map((claim) => claim.agencyId).find((id) => id !== null) ?? null
    const agency = agencyId === null ? undefined : agencyName(agencyId)
    return {
      claims: sorted,
      name: currentName(cluster),
      regionCode: onlyRegion(sorted),
      agencyId,
      distinctions: agency === undefined ? [] : [agency],
    }
  })
  const addresses = addressesOf('prg', clusters)
  return clusters.flatMap((cluster, index) => {
    const address = addresses[index]
    if (address === undefined) return []
    const { claims, agencyId } = cluster
    return [{ ...mergedRecord('prg', cluster, address), category: programCategory(claims), agencyId }]
  })
}

/** The region all claims agree on. A program that one agency gives in several places belongs to none of them. */
function onlyRegion(claims: readonly ProgramClaimFacts[]): string | null {
  const codes = new Set(claims.flatMap(({ regionCode }) => (regionCode === null ? [] : [regionCode])))
  const [only] = codes
  return codes.size === 1 && only !== undefined ? only : null
}

function programCategory(claims: readonly ProgramClaimFacts[]): ProgramCategory {
  const categories = claims.map(({ category }) => category)
  return mostFrequent(categories.filter((category) => category !== 'other')) ?? 'other'
}

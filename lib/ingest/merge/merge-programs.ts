/** Claims of all articles → programs. Pure. */
import { addressesOf } from '@/lib/ingest/merge/address'
import { currentName } from '@/lib/ingest/merge/current-name'
import {
  decidedName,
  decisionsByCluster,
  holding,
  programFactsDecided,
} from '@/lib/ingest/merge/decide-facts'
import { decideSameness } from '@/lib/ingest/merge/decide-sameness'
import type { Decision } from '@/lib/ingest/merge/decision'
import { heldOn, type MergedRecord, mergedRecord } from '@/lib/ingest/merge/merge-agencies'
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
 * @param decisions what people decided on them, oldest first
 */
export function mergePrograms<T extends ProgramClaimFacts>(
  claims: readonly T[],
  agencyName: (agencyId: string) => string | undefined,
  decisions: readonly Decision[] = [],
): MergedProgram<T>[] {
  const { clusters: same, held } = decideSameness(samePrograms(claims), decisions)
  const decided = decisionsByCluster(same, decisions)
  const clusters = same.map((cluster) => {
    const own = decided.get(cluster) ?? []
    const sorted = latestFirst(cluster)
    const facts = { ...programFacts(sorted), ...programFactsDecided(own) }
    const agency = facts.agencyId === null ? undefined : agencyName(facts.agencyId)
    return {
      claims: sorted,
      name: decidedName(own) ?? currentName(cluster),
      facts,
      regionCode: facts.regionCode,
      decisions: holding(own, facts),
      sameness: heldOn(cluster, held),
      distinctions: agency === undefined ? [] : [agency],
    }
  })
  const addresses = addressesOf('prg', clusters)
  return clusters.flatMap((cluster, index) => {
    const address = addresses[index]
    const { category, agencyId } = cluster.facts
    return address === undefined ? [] : [{ ...mergedRecord('prg', cluster, address), category, agencyId }]
  })
}

/** @param claims latest first */
function programFacts(claims: readonly ProgramClaimFacts[]) {
  return {
    category: programCategory(claims),
    regionCode: onlyRegion(claims),
    agencyId: claims.map((claim) => claim.agencyId).find((id) => id !== null) ?? null,
  }
}

/** The region all claims agree on. A program that one agency gives in several places belongs to none of them. */
function onlyRegion(claims: readonly ProgramClaimFacts[]): string | null {
  const codes = new Set(claims.flatMap(({ regionCode }) => (regionCode === null ? [] : [regionCode])))
  const [only] = codes
  return codes.size === 1 && only !== undefined ? only : null
}

function programCategory(claims: readonly ProgramClaimFacts[]): ProgramCategory {
  const said = claims.map(({ category, count }) => ({ value: category, count }))
  return mostFrequent(said.filter(({ value }) => value !== 'other')) ?? 'other'
}

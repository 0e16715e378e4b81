/** Claims of all articles → agencies. Pure. */
import { type Address, addressesOf, addressId } from '@/lib/ingest/merge/address'
import { currentName, nameKinds } from '@/lib/ingest/merge/current-name'
import {
  agencyFactsDecided,
  decidedName,
  decisionsByCluster,
  endedNames,
  holding,
  reviewBy,
} from '@/lib/ingest/merge/decide-facts'
import { decideSameness } from '@/lib/ingest/merge/decide-sameness'
import type { Decision } from '@/lib/ingest/merge/decision'
import { latestFirst, mostFrequent, narrowestRegion } from '@/lib/ingest/merge/prevailing'
import type { AgencyClaimFacts, Claim, ClaimName } from '@/lib/ingest/resolve/claim'
import { sameAgencies } from '@/lib/ingest/resolve/same-record'
import type { Review } from '@/lib/records/correction/action'
import { provinceOf, regionByCode } from '@/lib/records/gazetteer'
import type { AgencyStanding, AgencyType, NameKind } from '@/lib/records/vocabulary'

export interface MergedRecord<T extends Claim> {
  id: string
  slug: string
  /** See `fullNameKey`: what the address comes from. */
  fullKey: string
  name: string
  regionCode: string | null
  /** Latest article first. */
  claims: readonly T[]
  /** What a name is to the merged record, and the id the record would have under it. */
  describeName: (name: ClaimName) => DescribedName
  review: Review | null
  /** Ids of the corrections that hold on it. */
  corrections: readonly string[]
}

export interface DescribedName {
  kind: NameKind
  derivedId: string
  /** When it ended, by a person's word. */
  decidedUntil: string | null
}

export interface MergedAgency<T extends AgencyClaimFacts = AgencyClaimFacts> extends MergedRecord<T> {
  type: AgencyType
  standing: AgencyStanding
}

/**
 * The agencies these claims add up to. `claims` must hold every claim that shares a name with any of them.
 * @param decisions what people decided on them, oldest first
 */
export function mergeAgencies<T extends AgencyClaimFacts>(
  claims: readonly T[],
  decisions: readonly Decision[] = [],
): MergedAgency<T>[] {
  const { clusters: same, held } = decideSameness(sameAgencies(claims), decisions)
  const decided = decisionsByCluster(same, decisions)
  const clusters = same.map((cluster) => {
    const own = decided.get(cluster) ?? []
    const facts = { ...agencyFacts(cluster), ...agencyFactsDecided(own) }
    return {
      claims: latestFirst(cluster),
      name: decidedName(own) ?? currentName(cluster),
      facts,
      regionCode: facts.regionCode,
      decisions: holding(own, facts),
      sameness: heldOn(cluster, held),
    }
  })
  const addresses = addressesOf('agc', clusters.map(withDistinctions))
  return clusters.flatMap((cluster, index) => {
    const address = addresses[index]
    const { type, standing } = cluster.facts
    return address === undefined ? [] : [{ ...mergedRecord('agc', cluster, address), type, standing }]
  })
}

/** Ids of the decisions by which these claims are one record, or are none with others. */
export function heldOn(claims: readonly Claim[], held: ReadonlyMap<string, readonly Claim[]>): string[] {
  return [...held].filter(([, meant]) => meant.some((claim) => claims.includes(claim))).map(([id]) => id)
}

/** The province tells apart what the name of the city does not: 고성 of 강원 and of 경남. */
function withDistinctions<T extends { name: string; regionCode: string | null }>(cluster: T) {
  const region = cluster.regionCode === null ? undefined : regionByCode(cluster.regionCode)
  const distinctions = region === undefined ? [] : [provinceOf(region).shortName, region.slug]
  return { ...cluster, distinctions }
}

const agencyFacts = (cluster: readonly AgencyClaimFacts[]) => {
  const claims = latestFirst(cluster)
  return {
    type: agencyType(claims),
    standing: agencyStanding(claims),
    regionCode: narrowestRegion(cluster),
  }
}

/** What one article plans, another tells the work of: then it exists. */
function agencyStanding(claims: readonly AgencyClaimFacts[]): AgencyStanding {
  return claims.every(({ standing }) => standing === 'planned') ? 'planned' : 'existing'
}

function agencyType(claims: readonly AgencyClaimFacts[]): AgencyType {
  const said = claims.map(({ type, count }) => ({ value: type, count }))
  return mostFrequent(said.filter(({ value }) => value !== 'other')) ?? 'other'
}

interface DecidedCluster<T extends Claim> {
  name: string
  regionCode: string | null
  claims: readonly T[]
  /** That hold on it, oldest first. */
  decisions: readonly Decision[]
  /** Ids of those by which its claims are one record, or none with others. */
  sameness: readonly string[]
}

/** What agencies and programs have in common. */
export function mergedRecord<T extends Claim>(
  prefix: 'agc' | 'prg',
  { name, regionCode, claims, decisions, sameness }: DecidedCluster<T>,
  { id, slug, fullKey, distinction }: Address,
): MergedRecord<T> {
  const kindOf = nameKinds(claims, name)
  const endOf = endedNames(prefix === 'agc' ? decisions : [])
  return {
    ...{ id, slug, fullKey, name, regionCode, claims },
    describeName: (one) => ({
      kind: kindOf(one),
      derivedId: addressId(prefix, one.fullKey, distinction),
      decidedUntil: null,
      ...endOf(one),
    }),
    review: sameness.length > 0 ? 'corrected' : reviewBy(decisions),
    corrections: [...sameness, ...decisions.map((decision) => decision.id)],
  }
}

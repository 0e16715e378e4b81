/** Claims of all articles → agencies. Pure. */
import { type Address, addressesOf, addressId } from '@/lib/ingest/merge/address'
import { currentName, nameKinds } from '@/lib/ingest/merge/current-name'
import { latestFirst, mostFrequent, narrowestRegion } from '@/lib/ingest/merge/prevailing'
import type { AgencyClaimFacts, Claim, ClaimName } from '@/lib/ingest/resolve/claim'
import { sameAgencies } from '@/lib/ingest/resolve/same-record'
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
  describeName: (name: ClaimName) => { kind: NameKind; derivedId: string }
}

export interface MergedAgency<T extends AgencyClaimFacts = AgencyClaimFacts> extends MergedRecord<T> {
  type: AgencyType
  standing: AgencyStanding
}

/** The agencies these claims add up to. `claims` must hold every claim that shares a name with any of them. */
export function mergeAgencies<T extends AgencyClaimFacts>(claims: readonly T[]): MergedAgency<T>[] {
  const clusters = sameAgencies(claims).map((cluster) => ({
    claims: latestFirst(cluster),
    name: currentName(cluster),
    regionCode: narrowestRegion(cluster),
  }))
  const addresses = addressesOf('agc', clusters.map(withDistinctions))
  return clusters.flatMap((cluster, index) => {
    const address = addresses[index]
    return address === undefined
      ? []
      : [{ ...mergedRecord('agc', cluster, address), ...agencyFacts(cluster.claims) }]
  })
}

/** The province tells apart what the name of the city does not: 고성 of 강원 and of 경남. */
function withDistinctions<T extends { name: string; regionCode: string | null }>(cluster: T) {
  const region = cluster.regionCode === null ? undefined : regionByCode(cluster.regionCode)
  const distinctions = region === undefined ? [] : [provinceOf(region).shortName, region.slug]
  return { ...cluster, distinctions }
}

const agencyFacts = (claims: readonly AgencyClaimFacts[]) => ({
  type: agencyType(claims),
  standing: agencyStanding(claims),
})

/** What one article plans, another tells the work of: then it exists. */
function agencyStanding(claims: readonly AgencyClaimFacts[]): AgencyStanding {
  return claims.every(({ standing }) => standing === 'planned') ? 'planned' : 'existing'
}

function agencyType(claims: readonly AgencyClaimFacts[]): AgencyType {
  return mostFrequent(claims.map(({ type }) => type).filter((type) => type !== 'other')) ?? 'other'
}

/** What agencies and programs have in common. */
export function mergedRecord<T extends Claim>(
  prefix: 'agc' | 'prg',
  cluster: { name: string; regionCode: string | null; claims: readonly T[] },
  address: Address,
): MergedRecord<T> {
  const kindOf = nameKinds(cluster.claims, cluster.name)
  return {
    id: address.id,
    slug: address.slug,
    fullKey: address.fullKey,
    name: cluster.name,
    regionCode: cluster.regionCode,
    claims: cluster.claims,
    describeName: (name) => ({
      kind: kindOf(name),
      derivedId: addressId(prefix, name.fullKey, address.distinction),
    }),
  }
}

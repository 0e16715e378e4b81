/**
 * Which claims of different articles mean the same agency or the same program. Pure; the result depends on the set of
 * claims, never on the order in which their articles came.
 */
import type { Claim, ProgramClaimFacts } from '@/lib/ingest/resolve/claim'
import { connected } from '@/lib/ingest/resolve/connected'
import { ambiguousAliases, linkKeys } from '@/lib/ingest/resolve/link-keys'
import { isWithin, regionByCode } from '@/lib/records/gazetteer'

interface Cluster<T> {
  claims: T[]
  keys: Set<string>
  regions: Set<string>
}

/**
 * Claims are one agency when they share a name and their regions do not contradict: equal, one within the other, or
 * unknown. A claim that names only the province, or no region, joins the agency of a city when just one can be meant;
 * when several can, it stays apart.
 */
export function sameAgencies<T extends Claim>(claims: readonly T[]): T[][] {
  const sorted = sortById(claims)
  const ambiguous = ambiguousAliases(sorted)
  const keys = new Map(sorted.map((claim) => [claim.id, linkKeys(claim, ambiguous)]))
  const keysOf = (claim: T) => keys.get(claim.id) ?? []
  let clusters: Cluster<T>[] = []
  for (const depth of [3, 2, 1, 0]) {
    const level = sorted.filter((claim) => regionDepth(claim.regionCode) === depth)
    const groups = connected(level, (claim) => keysOf(claim).map((key) => `${claim.regionCode} ${key}`))
    for (const group of groups) clusters = withGroup(clusters, clusterOf(group, keysOf))
  }
  return clusters.map((cluster) => sortById(cluster.claims))
}

function clusterOf<T extends Claim>(claims: T[], keysOf: (claim: T) => string[]): Cluster<T> {
  const regions = claims.flatMap(({ regionCode }) => (regionCode === null ? [] : [regionCode]))
  return { claims, keys: new Set(claims.flatMap(keysOf)), regions: new Set(regions) }
}

/** Adds a group to the clusters of places at least as narrow as its own. */
function withGroup<T>(clusters: Cluster<T>[], group: Cluster<T>): Cluster<T>[] {
  const candidates = clusters.filter(
    (cluster) => haveCommon(cluster.keys, group.keys) && agree(cluster.regions, group.regions),
  )
  if (!areAllOnePlace(candidates)) return [...clusters, group]
  const joined = [...candidates, group].reduce(union)
  return [...clusters.filter((cluster) => !candidates.includes(cluster)), joined]
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((key) => b.has(key))
}

function union<T>(a: Cluster<T>, b: Cluster<T>): Cluster<T> {
  return {
    claims: [...a.claims, ...b.claims],
    keys: new Set([...a.keys, ...b.keys]),
    regions: new Set([...a.regions, ...b.regions]),
  }
}

function areAllOnePlace<T>(clusters: readonly Cluster<T>[]): boolean {
  return clusters.every((a, index) => clusters.slice(index + 1).every((b) => agree(a.regions, b.regions)))
}

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((one) => [...b].every((other) => isWithin(one, other) || isWithin(other, one)))
}

/** 0 unknown or the country, 1 a province, 2 a city, county or district, 3 a district of a city. */
export function regionDepth(code: string | null): number {
  const region = code === null ? undefined : regionByCode(code)
  if (region === undefined) return 0
  return 1 + regionDepth(region.parentCode)
}

/**
 * Claims are one program when they share a name, and the region or the agency besides: every city has its
 * 중소기업육성자금. Where an article says neither, its program stands with others of which nothing is said.
 */
export function samePrograms<T extends ProgramClaimFacts>(claims: readonly T[]): T[][] {
  const sorted = sortById(claims)
  const ambiguous = ambiguousAliases(sorted)
  return connected(sorted, (claim) =>
    linkKeys(claim, ambiguous).flatMap((key) => placesOf(claim).map((place) => `${place} ${key}`)),
  )
}

export function placesOf(claim: ProgramClaimFacts): string[] {
  const places = [claim.regionCode, claim.agencyId].filter((place) => place !== null)
  return places.length === 0 ? ['unknown'] : places
}

function sortById<T extends Claim>(claims: readonly T[]): T[] {
  return [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))
}

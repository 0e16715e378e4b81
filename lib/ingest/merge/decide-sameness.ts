/** Which claims are one record, after people had their say. Pure. */
import { claimMeant, type Decision, type RecordRef } from '@/lib/ingest/merge/decision'
import type { Claim } from '@/lib/ingest/resolve/claim'
import { linkKeys } from '@/lib/ingest/resolve/link-keys'

/** Claims by which a decision on sameness was found to hold. */
export type Held = ReadonlyMap<string, readonly Claim[]>

/**
 * Joins and parts what the rules found to be one record, decision after decision: of two that contradict each other the
 * later holds.
 * @param decisions oldest first; those that say nothing of sameness are passed over
 */
export function decideSameness<T extends Claim>(
  found: readonly (readonly T[])[],
  decisions: readonly Decision[],
): { clusters: T[][]; held: Held } {
  let clusters = found.map((cluster) => [...cluster])
  const held = new Map<string, readonly Claim[]>()
  for (const decision of decisions) {
    if (decision.kind !== 'join' && decision.kind !== 'apart') continue
    const meant =
      decision.kind === 'join'
        ? [claimMeant(clusters, decision.record), claimMeant(clusters, decision.other)]
        : sidesMeant(clusters, decision)
    const [a = null, b = null] = meant
    if (a === null || b === null) continue
    held.set(decision.id, [a, b])
    clusters = decision.kind === 'join' ? joined(clusters, [a, b]) : parted(clusters, decision)
  }
  return { clusters, held }
}

function joined<T extends Claim>(clusters: readonly T[][], claims: readonly T[]): T[][] {
  const isMeant = (cluster: T[]) => claims.some((claim) => cluster.includes(claim))
  const whole = clusters.filter(isMeant).flat()
  const first = clusters.findIndex(isMeant)
  return clusters.flatMap((cluster, at) => (at === first ? [whole] : isMeant(cluster) ? [] : [cluster]))
}

type Apart = Extract<Decision, { kind: 'apart' }>

/** One claim of each side. */
function sidesMeant<T extends Claim>(clusters: readonly T[][], { stay, leave }: Apart): (T | null)[] {
  return [stay, leave].map(
    (side) => side.map((ref) => claimMeant(clusters, ref)).find((claim) => claim !== null) ?? null,
  )
}

function parted<T extends Claim>(clusters: readonly T[][], decision: Apart): T[][] {
  return clusters.flatMap((cluster) => {
    const leaving = leavingOf(cluster, decision)
    const staying = cluster.filter((claim) => !leaving.has(claim))
    return leaving.size === 0 || staying.length === 0 ? [cluster] : [staying, [...leaving]]
  })
}

const NONE: ReadonlySet<string> = new Set()

/**
 * The claims of the side that leaves: those the person named, and those that have a name of theirs and none of the side that
 * stays, directly or through others. What belongs to neither stays.
 */
function leavingOf<T extends Claim>(cluster: readonly T[], { stay, leave }: Apart): Set<T> {
  const leaving = new Set(cluster.filter((claim) => isNamed(claim, leave, stay)))
  const staying = new Set(cluster.filter((claim) => !leaving.has(claim) && isNamed(claim, stay, leave)))
  if (staying.size === 0) return new Set()
  for (let grown = leaving.size > 0; grown; ) {
    const [leavingKeys, stayingKeys] = [keysOf(leaving), keysOf(staying)]
    const open = cluster.filter((claim) => !leaving.has(claim) && !staying.has(claim))
    const follow = open.filter((claim) => has(claim, leavingKeys) && !has(claim, stayingKeys))
    const remain = open.filter((claim) => has(claim, stayingKeys) && !has(claim, leavingKeys))
    for (const claim of follow) leaving.add(claim)
    for (const claim of remain) staying.add(claim)
    grown = follow.length + remain.length > 0
  }
  return leaving
}

function keysOf(claims: Iterable<Claim>): ReadonlySet<string> {
  return new Set([...claims].flatMap((claim) => linkKeys(claim, NONE)))
}

const has = (claim: Claim, keys: ReadonlySet<string>): boolean =>
  linkKeys(claim, NONE).some((key) => keys.has(key))

/** By the article, as the person saw it; in other articles by a name that only this side has. */
function isNamed(claim: Claim, side: readonly RecordRef[], other: readonly RecordRef[]): boolean {
  const isOf = (refs: readonly RecordRef[]) =>
    refs.some(
      ({ articleId, key }) => articleId === claim.articleId && claim.names.some((name) => name.key === key),
    )
  if (isOf(side)) return true
  if (isOf(other)) return false
  const current = claim.names.find(({ kind }) => kind === 'current')
  const isCalled = (refs: readonly RecordRef[]) => refs.some(({ fullKey }) => fullKey === current?.fullKey)
  return isCalled(side) && !isCalled(other)
}

import type { Claim } from '@/lib/ingest/resolve/claim'
import { linkKeys } from '@/lib/ingest/resolve/link-keys'

const NONE: ReadonlySet<string> = new Set()

/** Every key by which a claim could ever be linked to another. */
export function possibleKeys(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap((claim) => linkKeys(claim, NONE)))]
}

export interface ClaimsBy<T> {
  /** By what claims may be linked. */
  keysOf: (claims: readonly T[]) => string[]
  /** The stored claims that have one of the keys. */
  load: (keys: string[]) => Promise<T[]>
}

/**
 * All claims that could be one with `claims`, directly or through others, `claims` included: what has to be merged anew
 * when they change, and nothing else.
 * @param startKeys keys of claims that are gone.
 */
export async function wholeComponent<T extends Claim>(
  claims: readonly T[],
  startKeys: readonly string[],
  { keysOf, load }: ClaimsBy<T>,
): Promise<T[]> {
  const known = new Map(claims.map((claim) => [claim.id, claim]))
  const asked = new Set<string>()
  let keys = [...new Set([...startKeys, ...keysOf(claims)])]
  while (keys.length > 0) {
    for (const key of keys) asked.add(key)
    const found = (await load(keys)).filter(({ id }) => !known.has(id))
    for (const claim of found) known.set(claim.id, claim)
    keys = keysOf(found).filter((key) => !asked.has(key))
  }
  return [...known.values()]
}

/**
 * Merges a component, widened until it holds all that could have the same address as one of its records.
 */
export async function mergedComponent<T extends Claim, R>({
  component,
  merge,
  addressesOf,
  claimsAt,
}: {
  /** All claims that could be one with the given ones. */
  component: (claims: readonly T[]) => Promise<T[]>
  merge: (claims: T[]) => Promise<R[]>
  /** What the addresses of these records come from, as they are and as they were. */
  addressesOf: (merged: R[]) => Promise<string[]>
  /** The stored claims of records whose address comes from one of these. */
  claimsAt: (fullKeys: string[]) => Promise<T[]>
}): Promise<R[]> {
  let claims = await component([])
  const asked = new Set<string>()
  for (;;) {
    const merged = await merge(claims)
    const keys = (await addressesOf(merged)).filter((key) => !asked.has(key))
    for (const key of keys) asked.add(key)
    const known = new Set(claims.map(({ id }) => id))
    const others = keys.length === 0 ? [] : (await claimsAt(keys)).filter(({ id }) => !known.has(id))
    if (others.length === 0) return merged
    claims = await component([...claims, ...others])
  }
}

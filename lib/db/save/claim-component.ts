import type { Claim } from '@/lib/ingest/resolve/claim'
import { linkKeys } from '@/lib/ingest/resolve/link-keys'

const NONE: ReadonlySet<string> = new Set()

/** Every key by which a claim could ever be linked to another. */
export function possibleKeys(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap((claim) => linkKeys(claim, NONE)))]
}

/**
 * All claims that could be one with `claims`, directly or through others, `claims` included: what has to be merged anew
 * when they change, and nothing else.
 * @param startKeys keys of claims that are gone.
 * @param claimsNamed loads the stored claims that have a name with one of the keys.
 */
export async function wholeComponent<T extends Claim>(
  claims: readonly T[],
  startKeys: readonly string[],
  claimsNamed: (keys: string[]) => Promise<T[]>,
): Promise<T[]> {
  const known = new Map(claims.map((claim) => [claim.id, claim]))
  const asked = new Set<string>()
  let keys = [...new Set([...startKeys, ...possibleKeys(claims)])]
  while (keys.length > 0) {
    for (const key of keys) asked.add(key)
    const found = (await claimsNamed(keys)).filter(({ id }) => !known.has(id))
    for (const claim of found) known.set(claim.id, claim)
    keys = possibleKeys(found).filter((key) => !asked.has(key))
  }
  return [...known.values()]
}

/** Like `wholeComponent`, widened until it holds all that could have the same address as one of its merged records. */
export async function mergedComponent<T extends Claim, R extends { fullKey: string }>(
  load: (extraKeys: readonly string[]) => Promise<T[]>,
  merge: (claims: T[]) => Promise<R[]> | R[],
): Promise<R[]> {
  let extraKeys: string[] = []
  for (;;) {
    const claims = await load(extraKeys)
    const merged = await merge(claims)
    const covered = new Set([...possibleKeys(claims), ...extraKeys])
    const missing = merged.map(({ fullKey }) => fullKey).filter((key) => !covered.has(key))
    if (missing.length === 0) return merged
    extraKeys = [...extraKeys, ...missing]
  }
}

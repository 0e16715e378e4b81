/** The names of a shape as they are kept. Pure. */
import { z } from 'zod'
import type { DescribedName } from '@/lib/ingest/merge/merge-agencies'
import type { ClaimName } from '@/lib/ingest/resolve/claim'
import { nameKindSchema } from '@/lib/records/vocabulary'

/** `stored`: what the name is to the merged record by what is stored now; null while nothing is. */
export interface MergedName extends ClaimName {
  stored: DescribedName | null
}

/** The merged record a shape belongs to. */
export interface ShapeOwner {
  id: string
  describeName: (name: ClaimName) => DescribedName
}

const namesSchema = z.array(
  z.object({
    name: z.string(),
    key: z.string(),
    fullKey: z.string(),
    /** By the claims. */
    kind: nameKindSchema,
    isShared: z.boolean(),
    stored: z
      .object({ kind: nameKindSchema, derivedId: z.string(), decidedUntil: z.string().nullable() })
      .nullable(),
  }),
)

export function namesOfShape(json: string): MergedName[] {
  return namesSchema.parse(JSON.parse(json))
}

/** @param describe what each name is to the merged record from now on. */
export function shapeNamesJson(
  names: readonly ClaimName[],
  describe: (name: ClaimName) => DescribedName,
): string {
  const rows = names.map((one) => {
    const { name, key, fullKey, kind, isShared = false } = one
    const { kind: now, derivedId, decidedUntil } = describe(one)
    return { name, key, fullKey, kind, isShared, stored: { kind: now, derivedId, decidedUntil } }
  })
  return JSON.stringify(rows)
}

/** All that a claim's names say, in an order of their own: what two claims must have in common to be of one shape. */
export function wordsOfNames(names: readonly ClaimName[]): string[] {
  return names.map(({ name, kind, isShared = false }) => `${kind} ${isShared} ${name}`).sort()
}

/** The names of each claim of one article, with whether another of them has the same. */
export function withShared<T extends { names: readonly ClaimName[] }>(claims: readonly T[]): T[] {
  const counts = new Map<string, number>()
  for (const { names } of claims) {
    for (const key of new Set(names.map((name) => name.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return claims.map((claim) => ({
    ...claim,
    names: claim.names.map((name) => ({ ...name, isShared: (counts.get(name.key) ?? 0) > 1 })),
  }))
}

/** Which records are called by other names than before. Pure. */
import type { MergedRecord } from '@/lib/ingest/merge/merge-agencies'
import type { Claim, ClaimName } from '@/lib/ingest/resolve/claim'

/** What a shape calls its record. */
export interface GivenNames {
  recordId: string
  names: readonly ClaimName[]
}

export function givenNames(recordId: string | null, names: readonly ClaimName[]): GivenNames[] {
  return recordId === null ? [] : [{ recordId, names }]
}

/**
 * Of the stored records those that gained or lost a name. What belongs to them is found by all their names: that 부산TP is
 * 부산테크노파크 may be told by an article that comes years after those that print only one of the two.
 * @param storedOwner the record a shape belonged to before, null for a new shape
 * @param gone what the shapes that are gone called their records
 */
export function renamedRecords<T extends Claim & { names: readonly ClaimName[] }>(
  merged: readonly MergedRecord<T>[],
  storedOwner: (shape: T) => string | null,
  gone: readonly GivenNames[],
): string[] {
  const shapes = merged.flatMap(({ claims }) => claims)
  const kept = shapes.flatMap((shape) => givenNames(storedOwner(shape), shape.names))
  const before = namesByRecord([...kept, ...gone])
  const now = namesByRecord(
    merged.flatMap(({ id, claims }) => claims.flatMap(({ names }) => givenNames(id, names))),
  )
  return [...now]
    .filter(([id, names]) => {
      const known = before.get(id)
      return known !== undefined && (known.size !== names.size || [...names].some((name) => !known.has(name)))
    })
    .map(([id]) => id)
}

function namesByRecord(all: readonly GivenNames[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { recordId, names } of all) {
    const known = found.get(recordId) ?? new Set()
    for (const { name } of names) known.add(name)
    found.set(recordId, known)
  }
  return found
}

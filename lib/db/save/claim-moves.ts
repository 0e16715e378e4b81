/** What the merging changed for shapes that are stored. Pure. */
import type { MergedName } from '@/lib/db/save/shape-names'
import type { DescribedName, MergedRecord } from '@/lib/ingest/merge/merge-agencies'
import type { Claim, ClaimName } from '@/lib/ingest/resolve/claim'

type Mergeable = Claim & { names: readonly MergedName[] }

/** Finds the merged record a shape belongs to; every shape that was merged has one. */
export function shapeOwner<R extends MergedRecord<Claim>>(merged: readonly R[]): (shapeId: string) => R {
  const owners = new Map(
    merged.flatMap((record) => record.claims.map((shape) => [shape.id, record] as const)),
  )
  return (shapeId) => {
    const owner = owners.get(shapeId)
    if (owner === undefined) throw new RangeError(`The shape ${shapeId} was not merged.`)
    return owner
  }
}

/** Stored shapes whose record is another one than before, by their new record. */
export function movedShapes<T extends Mergeable>(
  merged: readonly MergedRecord<T>[],
  storedOwner: (shape: T) => string | null,
): { ownerId: string; shapeIds: string[] }[] {
  return merged
    .map(({ id, claims }) => ({
      ownerId: id,
      shapeIds: claims
        .filter((shape) => storedOwner(shape) !== null && storedOwner(shape) !== id)
        .map((shape) => shape.id),
    }))
    .filter(({ shapeIds }) => shapeIds.length > 0)
}

interface Redescribed<T> {
  shape: T
  describe: (name: ClaimName) => DescribedName
  changed: readonly MergedName[]
}

/** Stored shapes with names that mean something else to their record than before. */
export function redescribedShapes<T extends Mergeable>(merged: readonly MergedRecord<T>[]): Redescribed<T>[] {
  return merged.flatMap(({ claims, describeName: describe }) =>
    claims.flatMap((shape) => {
      const names: readonly MergedName[] = shape.names
      const changed = names.filter((name) => isChanged(name, describe))
      return changed.length === 0 ? [] : [{ shape, describe, changed }]
    }),
  )
}

function isChanged(name: MergedName, describe: (name: ClaimName) => DescribedName): boolean {
  const { stored } = name
  if (stored === null) return false
  const now = describe(name)
  return (
    stored.kind !== now.kind || stored.derivedId !== now.derivedId || stored.decidedUntil !== now.decidedUntil
  )
}

/** Well below what a statement takes. */
const MOST_VALUES = 5_000

export function inParts<T>(values: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(values.length / MOST_VALUES) }, (_, part) =>
    values.slice(part * MOST_VALUES, (part + 1) * MOST_VALUES),
  )
}

/** Which rows are not there yet, and which say something else. Nothing is written for the others. */
export function rowChanges<T extends { id: string }>(
  stored: readonly T[],
  wanted: readonly T[],
): { fresh: T[]; changed: T[] } {
  const storedById = new Map(stored.map((row) => [row.id, row]))
  return {
    fresh: wanted.filter(({ id }) => !storedById.has(id)),
    changed: wanted.filter((row) => {
      const known = storedById.get(row.id)
      return known !== undefined && !isSame(known, row)
    }),
  }
}

function isSame<T extends object>(a: T, b: T): boolean {
  return (Object.keys(b) as (keyof T)[]).every((field) => a[field] === b[field])
}

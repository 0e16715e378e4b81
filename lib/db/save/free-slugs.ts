interface Addressed {
  id: string
  slug: string
}

/**
 * Rows that lose their slug, to be renamed before others take it: slugs are unique at every moment, and two records may
 * exchange theirs.
 * @returns the ids whose slug must be set aside.
 */
export function slugsToFree(stored: readonly Addressed[], wanted: readonly Addressed[]): string[] {
  const slugById = new Map(wanted.map(({ id, slug }) => [id, slug]))
  return stored.filter(({ id, slug }) => slugById.get(id) !== slug).map(({ id }) => id)
}

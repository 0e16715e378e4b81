/** Which decisions still count. Pure. */

interface Decided {
  id: string
  /** The decision that this one takes back. */
  undoesId: string | null
}

/**
 * The ids of those that were taken back. Who takes back a taking back brings the first decision into force again.
 * @param decisions with everything that takes one of them back
 */
export function undoneIds(decisions: readonly Decided[]): ReadonlySet<string> {
  const undoing = new Map<string, string[]>()
  for (const { id, undoesId } of decisions) {
    if (undoesId !== null) undoing.set(undoesId, [...(undoing.get(undoesId) ?? []), id])
  }
  const isUndone = (id: string, seen: readonly string[]): boolean =>
    !seen.includes(id) && (undoing.get(id) ?? []).some((undo) => !isUndone(undo, [...seen, id]))
  return new Set(decisions.map(({ id }) => id).filter((id) => isUndone(id, [])))
}

/**
 * A pure function that remembers its last answers: the same names and words come again and again while an index is
 * built. When it has remembered too many it forgets all, which is simpler than choosing and costs as little.
 */
export function remembered<A, R>(
  answer: (asked: A) => R,
  keyOf: (asked: A) => string,
  limit = 5_000,
): (asked: A) => R {
  const known = new Map<string, { answer: R }>()
  return (asked) => {
    const key = keyOf(asked)
    const before = known.get(key)
    if (before !== undefined) return before.answer
    if (known.size >= limit) known.clear()
    const fresh = answer(asked)
    known.set(key, { answer: fresh })
    return fresh
  }
}

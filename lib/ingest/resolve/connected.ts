/**
 * Groups the items that are joined, directly or through others, by a token in common. Items and groups keep the order of
 * `items`.
 */
export function connected<T>(items: readonly T[], tokensOf: (item: T) => Iterable<string>): T[][] {
  const leaders = items.map((_, index) => index)
  const find = (index: number): number => {
    const leader = leaders[index]
    if (leader === undefined || leader === index) return index
    const root = find(leader)
    leaders[index] = root
    return root
  }
  const holders = new Map<string, number>()
  items.forEach((item, index) => {
    for (const token of tokensOf(item)) {
      const holder = holders.get(token)
      if (holder === undefined) holders.set(token, index)
      else joinTo(leaders, find(holder), find(index))
    }
  })
  const groups = new Map<number, T[]>()
  items.forEach((item, index) => {
    const root = find(index)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [item])
    else group.push(item)
  })
  return [...groups.values()]
}

/** The earlier one leads, so that the result does not depend on which token was met first. */
function joinTo(leaders: number[], a: number, b: number): void {
  leaders[Math.max(a, b)] = Math.min(a, b)
}

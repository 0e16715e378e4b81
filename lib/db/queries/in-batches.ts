/** More at once, and the client reads them in a transaction, which in a file waits for whoever writes. */
const AT_ONCE = 500

/** Reads by ids, so many at a time; each id once. */
export async function inBatches<T>(
  ids: Iterable<string>,
  read: (some: string[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const all = [...new Set(ids)]
  const found: T[] = []
  for (let at = 0; at < all.length; at += AT_ONCE) found.push(...(await read(all.slice(at, at + AT_ONCE))))
  return found
}

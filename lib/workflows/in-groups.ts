import { setImmediate } from 'node:timers/promises'

/** Values in their order, in groups of those that are there by now, until a group is full: nothing waits for a slow one, or for a fault. */
export async function* inGroups<T>(
  values: AsyncIterable<T>,
  isFull: (group: readonly T[]) => boolean,
): AsyncGenerator<T[]> {
  const iterator = values[Symbol.asyncIterator]()
  let group: T[] = []
  try {
    let coming = iterator.next()
    for (let one = await coming; one.done !== true; one = await coming) {
      group.push(one.value)
      coming = iterator.next()
      // Whose turn it is to await it may come after it failed.
      coming.catch(() => undefined)
      if (!isFull(group) && (await isThere(coming))) continue
      yield group
      group = []
    }
    if (group.length > 0) yield group
  } finally {
    await iterator.return?.()
  }
}

async function isThere(coming: Promise<unknown>): Promise<boolean> {
  const told = coming.then(
    () => true,
    () => false,
  )
  return await Promise.race([told, setImmediate(false)])
}

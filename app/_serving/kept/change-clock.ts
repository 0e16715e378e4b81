/** Asks for a mark of change at most some times a second, however many want to know. */
export function changeClock(read: () => Promise<string>, everyMs: number): () => Promise<string> {
  let asked: { at: number; stamp: Promise<string> } | undefined
  return () => {
    const now = performance.now()
    if (asked === undefined || now - asked.at > everyMs) asked = { at: now, stamp: read() }
    return asked.stamp
  }
}

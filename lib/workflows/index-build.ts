/** Names of the indexes that are built beside the one in use: they tell when the build began. */

/** A build takes minutes; an index older than this was left by one that crashed. */
const LONGEST_BUILD_MS = 60 * 60_000

export function buildName(index: string, now: number): string {
  return `${index}_${now.toString(36)}`
}

/** Whether somebody may still be building this index. */
export function mayBeUnderWay(name: string, now: number): boolean {
  const begun = Number.parseInt(name.slice(name.lastIndexOf('_') + 1), 36)
  return now - begun < LONGEST_BUILD_MS
}

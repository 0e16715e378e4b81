/** How many tests of a step passed, failed and were skipped. A check without tests of its own counts as one. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

export function oneCheck(succeeded: boolean): Counts {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 }
}

/** A runner that broke off, or lost its report, must not pass for one that found nothing wrong. */
export function withRunner(counts: Counts | undefined, exitCode: number): Counts {
  const known = counts ?? { passed: 0, failed: 0, skipped: 0 }
  const isAccounted = counts !== undefined && (exitCode === 0 || counts.failed > 0)
  return isAccounted ? known : { ...known, failed: known.failed + 1 }
}

/** The last line of a run: what the run as a whole came to. */
export function lastLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

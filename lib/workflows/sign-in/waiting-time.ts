/** How long to wait between attempts to sign in. */
import type { Failures, RecentFailures } from '@/lib/db/sign-in/attempts'

/** Failures older than this are forgotten. */
export const FAILURES_COUNT_FOR_MS = 3_600_000

interface Pace {
  /** So many fail without any wait: people mistype. */
  free: number
  firstMs: number
  longestMs: number
}

/** Of one sender: 5, 10, 20, … seconds, and never more than five minutes, so that nobody is locked out for long. */
const SENDER: Pace = { free: 3, firstMs: 5_000, longestMs: 300_000 }
/** Of all together, against many senders at once; at most 8,600 guesses a day get through. */
const ALL: Pace = { free: 30, firstMs: 1_000, longestMs: 10_000 }

/**
 * Milliseconds left to wait at `at`; 0 for none.
 * @param isKnown the browser has signed in before: others who guess do not make it wait.
 */
export function waitingTime(failures: RecentFailures, at: Date, isKnown: boolean): number {
  return Math.max(left(failures.sender, SENDER, at), isKnown ? 0 : left(failures.all, ALL, at))
}

function left({ count, lastAt }: Failures, { free, firstMs, longestMs }: Pace, at: Date): number {
  if (count < free || lastAt === null) return 0
  const wait = Math.min(firstMs * 2 ** Math.min(count - free, 20), longestMs)
  return Math.max(0, lastAt.getTime() + wait - at.getTime())
}

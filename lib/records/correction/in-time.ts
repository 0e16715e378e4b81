import type { Correction } from '@/lib/records/correction/correction'

/** Oldest first; those of one moment always in the same order. */
export function inTime(corrections: readonly Correction[]): Correction[] {
  const order = ({ at, id }: Correction) => `${new Date(at).toISOString()} ${id}`
  return [...corrections].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

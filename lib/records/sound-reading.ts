import { type Reading, readingSchema } from '@/lib/records/reading'
import { readingFaults } from '@/lib/records/reading-faults'

/** A reading that contradicts itself: a fault of the reader, not of the article. Nothing of it is stored. */
export class FaultyReadingError extends Error {
  override name = 'FaultyReadingError'
}

/** Looks whether a reading holds together. @throws FaultyReadingError */
export function soundReading(given: Reading): Reading {
  const parsed = readingSchema.safeParse(given)
  const faults = parsed.success
    ? readingFaults(parsed.data)
    : parsed.error.issues.map(({ message }) => message)
  if (!parsed.success || faults.length > 0) throw new FaultyReadingError(faults.slice(0, 3).join('; '))
  return parsed.data
}

import { expect, it } from 'vitest'
import { UNITS } from '@/lib/measures/units.data'
import { unitSchema } from '@/lib/records/reading'

it('every unit is one a record may have, and every pattern a regular expression', () => {
  for (const { pattern, unit } of UNITS) {
    expect(unitSchema.safeParse(unit).success, unit).toBe(true)
    expect(() => new RegExp(pattern)).not.toThrow()
  }
})

it('only counters and percentage points keep what is printed', () => {
  for (const { unit, counted } of UNITS) if (counted) expect(['count', 'percent']).toContain(unit)
})

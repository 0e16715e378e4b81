import { expect, test } from 'vitest'
import { inTime } from '@/lib/records/correction/in-time'
import { correction } from '@/tests/setup/build-correction'

test('decisions are in the order of time, and those of one moment in one order', () => {
  const deed = { action: 'undo', target: { correction: 'x' }, before: null, after: null } as const
  const [late, b, a] = [correction('a', deed, 5), correction('c', deed, 1), correction('b', deed, 1)]
  const zoned = { ...correction('z', deed), at: '2026-01-02T00:03:00.000Z' }
  for (const order of [
    [late, b, a, zoned],
    [zoned, a, b, late],
  ])
    expect(inTime(order).map(({ id }) => id)).toEqual(['b', 'c', 'z', 'a'])
})

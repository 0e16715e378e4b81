import { expect, test } from 'vitest'
import { indexingMemory } from '@/lib/search/engine/indexing-memory'

const GIB = 1_024 ** 3

test.each([
  [24 * GIB, GIB],
  [2 * GIB, Math.floor((2 * GIB) / 3)],
])('a machine of %i bytes gives the engine %i for a batch', (machine, most) => {
  expect(indexingMemory(machine)).toBe(most)
})

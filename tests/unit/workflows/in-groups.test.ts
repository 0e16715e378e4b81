import { expect, test } from 'vitest'
import { inGroups } from '@/lib/workflows/in-groups'

async function* numbers(count: number, slowAfter = count): AsyncGenerator<number> {
  for (let number = 1; number <= count; number += 1) {
    yield number
    if (number === slowAfter) await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function groupsOf(values: AsyncIterable<number>, most: number): Promise<number[][]> {
  const groups: number[][] = []
  for await (const group of inGroups(values, ({ length }) => length === most)) groups.push(group)
  return groups
}

test('all values, in their order, as many at once as allowed', async () => {
  expect(await groupsOf(numbers(7), 3)).toEqual([[1, 2, 3], [4, 5, 6], [7]])
  expect(await groupsOf(numbers(3), 3)).toEqual([[1, 2, 3]])
  expect(await groupsOf(numbers(0), 3)).toEqual([])
})

test('what is there is not held back for one that is slow', async () => {
  expect(await groupsOf(numbers(4, 2), 3)).toEqual([
    [1, 2],
    [3, 4],
  ])
})

test('a fault comes after all that came before it', async () => {
  const seen: number[][] = []
  async function* faulty() {
    yield* numbers(4)
    throw new Error('no more')
  }
  await expect(async () => {
    for await (const group of inGroups(faulty(), ({ length }) => length === 3)) seen.push(group)
  }).rejects.toThrow('no more')
  expect(seen).toEqual([[1, 2, 3], [4]])
})

test('who stops taking ends the giver too', async () => {
  let isEnded = false
  async function* given() {
    try {
      yield* numbers(9)
    } finally {
      isEnded = true
    }
  }
  for await (const _ of inGroups(given(), ({ length }) => length === 2)) break
  expect(isEnded).toBe(true)
})

import { expect, test } from 'vitest'
import { undoneIds } from '@/lib/records/correction/active'

const made = (id: string, undoesId: string | null = null) => ({ id, undoesId })

test('what is taken back no longer counts, until the taking back is itself taken back', () => {
  expect([...undoneIds([made('a'), made('b')])]).toEqual([])
  expect([...undoneIds([made('a'), made('u', 'a')])]).toEqual(['a'])
  expect([...undoneIds([made('a'), made('u', 'a'), made('v', 'u')])]).toEqual(['u'])
  expect([...undoneIds([made('a'), made('u', 'a'), made('v', 'u'), made('w', 'v')])].sort()).toEqual([
    'a',
    'v',
  ])
})

test('taken back twice it is undone while one of the two stands', () => {
  expect([...undoneIds([made('a'), made('u', 'a'), made('v', 'a'), made('w', 'u')])].sort()).toEqual([
    'a',
    'u',
  ])
})

test('ends on a file in which decisions take each other back', () => {
  expect(() => undoneIds([made('a', 'b'), made('b', 'a'), made('c', 'c')])).not.toThrow()
})

import { expect, it } from 'vitest'
import { connected } from '@/lib/ingest/resolve/connected'

const groups = (...items: string[]) => connected(items, (item) => item.split(''))

it.each<[string[], string[][]]>([
  [
    ['ab', 'bc', 'd'],
    [['ab', 'bc'], ['d']],
  ],
  [['a', 'b', 'ab'], [['a', 'b', 'ab']]],
  [
    ['', ''],
    [[''], ['']],
  ],
  [[], []],
  [['x', 'y', 'xz', 'zy'], [['x', 'y', 'xz', 'zy']]],
])('%j', (items, expected) => {
  expect(groups(...items)).toEqual(expected)
})

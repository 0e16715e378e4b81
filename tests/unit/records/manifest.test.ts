import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { manifestSchema } from '@/lib/records/manifest'

test('the manifest of the seeds names each of them, with a reason', () => {
  const { articles } = manifestSchema.parse(JSON.parse(readFileSync('seeds/manifest.json', 'utf8')))
  expect(Object.keys(articles).sort()).toEqual(
    readdirSync('seeds')
      .filter((name) => name.endsWith('.txt'))
      .sort(),
  )
})

test('a date is as much as is known, and a slip is refused', () => {
  const entry = (more: object) =>
    manifestSchema.safeParse({ articles: { 'a.txt': { reason: '표지', ...more } } }).success
  expect([entry({}), entry({ date: '2013' }), entry({ date: '2013-07' }), entry({ rights: 'full' })]).toEqual(
    [true, true, true, true],
  )
  expect([entry({ date: '작년' }), entry({ publsher: 'x' }), entry({ rights: 'all' })]).toEqual([
    false,
    false,
    false,
  ])
})

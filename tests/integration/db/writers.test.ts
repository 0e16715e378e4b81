import { expect, test } from 'vitest'
import { evidenceFaults } from '@/lib/db/check/evidence'
import { integrityFaults } from '@/lib/db/check/integrity'
import { orphans } from '@/lib/db/check/orphans'
import { kindOfDatabase, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { seedReadings } from '@/tests/integration/search/seeded'
import { freshDatabase } from '@/tests/setup/database'

const AT = new Date('2026-01-02T03:04:05Z')

test('two that store the same articles at once store each once, and nothing contradicts itself', async () => {
  const { url } = await freshDatabase()
  const readings = seedReadings().slice(0, 2)
  const first = openDatabase(url)
  // Two connections of one process to a file would wait for each other: SQLite waits without letting the process go on.
  const writers = [first, kindOfDatabase(first) === 'sqlite' ? first : openDatabase(url)]
  const outcomes = await Promise.all(
    writers.map(async (db, writer) => {
      const own = writer === 0 ? readings : readings.toReversed()
      const outcomes: string[] = []
      for (const reading of own) outcomes.push(await saveReading(db, reading, AT))
      return outcomes
    }),
  )
  expect(outcomes.flat().sort()).toEqual([...readings.map(() => 'added'), ...readings.map(() => 'unchanged')])
  expect(await first.article.count()).toBe(readings.length)
  expect(await integrityFaults(first)).toEqual([])
  expect(await orphans(first)).toEqual({ agencies: [], programs: [] })
  for await (const fault of evidenceFaults(first)) expect(fault).toBeUndefined()
  for (const writer of new Set(writers)) await writer.$disconnect()
})

import { expect, test } from 'vitest'
import { evidenceFaults } from '@/lib/db/check/evidence'
import { integrityFaults } from '@/lib/db/check/integrity'
import { orphans } from '@/lib/db/check/orphans'
import { openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { seedReadings } from '@/tests/integration/search/seeded'
import { freshDatabase } from '@/tests/setup/database'

const AT = new Date('2026-01-02T03:04:05Z')

test('two that store the same articles at once store each once, and nothing contradicts itself', async () => {
  const { url } = await freshDatabase()
  const readings = seedReadings()
  const writers = [openDatabase(url), openDatabase(url)]
  const outcomes = await Promise.all(
    writers.map(async (db, writer) => {
      const own = writer === 0 ? readings : readings.toReversed()
      const outcomes: string[] = []
      for (const reading of own) outcomes.push(await saveReading(db, reading, AT))
      return outcomes
    }),
  )
  expect(outcomes.flat().sort()).toEqual([...readings.map(() => 'added'), ...readings.map(() => 'unchanged')])
  const [db] = writers
  if (db === undefined) throw new Error('no writer')
  expect(await db.article.count()).toBe(readings.length)
  expect(await integrityFaults(db)).toEqual([])
  expect(await orphans(db)).toEqual({ agencies: [], programs: [] })
  for await (const fault of evidenceFaults(db)) expect(fault).toBeUndefined()
  for (const writer of writers) await writer.$disconnect()
})

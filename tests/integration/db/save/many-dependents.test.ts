import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { TouchedRecords } from '@/lib/db/save/touched-records'
import type { RecordKind } from '@/lib/records/vocabulary'
import { freshDatabase } from '@/tests/setup/database'

let db: Database

beforeAll(async () => {
  db = openDatabase((await freshDatabase()).url)
})
afterAll(() => db?.$disconnect())

const idsOf = (kind: RecordKind, count: number) => Array.from({ length: count }, (_, at) => `${kind}-${at}`)

/** As when an agency that many articles name is found by another name: all that belongs to it is to be shown anew. */
const COUNTS: readonly (readonly [RecordKind, number])[][] = [
  [
    ['agency', 1],
    ['region', 1],
    ['sentence', 1],
    ['metric', 1],
  ],
  [
    ['metric', 1_000],
    ['sentence', 1_000],
  ],
  [
    ['agency', 5],
    ['program', 600],
    ['metric', 700],
    ['sentence', 600],
  ],
  [
    ['program', 3_000],
    ['metric', 33_000],
    ['sentence', 9_000],
  ],
]

it.each(COUNTS.map((counts) => ({ counts })))(
  'leaves one task for each of $counts, however many there are',
  async ({ counts }) => {
    const touched = new TouchedRecords()
    for (const [kind, count] of counts) touched.add(kind, idsOf(kind, count))
    for (let time = 0; time < 2; time += 1) await db.$transaction((tx) => touched.writeTasks(tx))
    for (const [recordKind, count] of counts) {
      expect(await db.indexTask.count({ where: { recordKind, recordId: { startsWith: recordKind } } })).toBe(
        count,
      )
    }
    await db.indexTask.deleteMany()
  },
)

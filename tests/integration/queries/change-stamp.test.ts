import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { readChangeStamp } from '@/lib/db/queries/change-stamp'
import { saveReading } from '@/lib/db/save/save-reading'
import { ANYANG, buildReading } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'

let db: Database

beforeEach(async () => {
  db = openDatabase((await freshDatabase()).url)
})
afterEach(() => db.$disconnect())

const article = (line: string) =>
  buildReading({ file: 'a.txt', lines: [line], regions: [{ code: ANYANG, printed: '안양시' }] })

test('is another after an article was stored, after it changed, and after the index has been told', async () => {
  const stamps = [await readChangeStamp(db)]
  const note = async () => stamps.push(await readChangeStamp(db))
  await saveReading(db, article('안양시의 일이다.'), new Date(1_000))
  await note()
  await saveReading(db, article('안양시의 다른 일이다.'), new Date(2_000))
  await note()
  await db.indexTask.deleteMany()
  await note()
  expect(new Set(stamps).size).toBe(4)
  expect(await readChangeStamp(db)).toBe(stamps.at(-1))
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { shapeOlderClaims } from '@/lib/db/save/shape-older-claims'
import { readBytes } from '@/lib/workflows/read-file'
import { generateArticle } from '@/scripts/generate/article'
import { freshDatabase } from '@/tests/setup/database'
import { dumpDatabase } from '@/tests/setup/dump-database'

const AT = new Date('2026-01-01')
/** Of one made-up country: some of them name the same agencies. */
const NUMBERS = Array.from({ length: 8 }, (_, number) => number * 3)

let db: Database

beforeEach(async () => {
  db = openDatabase((await freshDatabase()).url)
})
afterEach(() => db.$disconnect())

async function save(number: number, into = db): Promise<void> {
  const { file, text } = generateArticle(5, number)
  const read = await readBytes({ name: file, bytes: Buffer.from(text) })
  if (!read.ok) throw new Error(read.message)
  await saveReading(into, read.reading, AT)
}

/** All but what only tells in which order things came. */
const dumpOf = (of: Database) => dumpDatabase(of, ['IndexTask'])

test('of made-up articles are the same whatever order they come in', async () => {
  for (const number of NUMBERS) await save(number)
  const other = openDatabase((await freshDatabase()).url)
  for (const number of NUMBERS.toReversed()) await save(number, other)
  expect(await dumpOf(other)).toEqual(await dumpOf(db))
  await other.$disconnect()
})

test('count each claim once, and know its latest article', async () => {
  for (const number of NUMBERS) await save(number)
  for (const { id, claims, latest } of await db.agencyShape.findMany()) {
    const rows = await db.agencyClaim.findMany({ where: { shapeId: id }, select: { dated: true } })
    expect(rows).toHaveLength(claims)
    expect(latest).toBe(
      rows
        .map(({ dated }) => dated ?? '')
        .sort()
        .at(-1),
    )
  }
})

test('are made for the claims of a base that had none', async () => {
  for (const number of NUMBERS) await save(number)
  const before = await dumpOf(db)
  await db.agencyShape.deleteMany()
  await db.programShape.deleteMany()
  await db.agencyClaim.updateMany({ data: { shapeId: null, dated: null, parentDated: null } })
  await db.programClaim.updateMany({ data: { shapeId: null, dated: null } })
  await db.agency.updateMany({ data: { fullKey: null } })
  await db.program.updateMany({ data: { fullKey: null } })

  expect(await shapeOlderClaims(db)).toBeGreaterThan(0)

  expect(await dumpOf(db)).toEqual(before)
  expect(await shapeOlderClaims(db)).toBe(0)
})

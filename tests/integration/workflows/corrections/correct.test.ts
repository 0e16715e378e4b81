import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { allCorrections } from '@/lib/db/corrections/stored'
import { printCorrections } from '@/lib/records/correction/file'
import { importCorrections } from '@/lib/workflows/corrections/transfer'
import {
  anyang,
  anyangEdited,
  decide,
  former,
  gimpo,
  later,
  openBase,
  recordsOf,
  save,
  takeBack,
} from '@/tests/integration/workflows/corrections/base'
import { CASES } from '@/tests/integration/workflows/corrections/cases'

let db: Database

beforeEach(async () => {
  db = await openBase()
  await save(db, anyang(), former(), gimpo())
})
afterEach(() => db.$disconnect())

/** Decisions that leave each other's records where they are: they hold together. */
const TOGETHER = [
  'a figure set right',
  'a figure given to another agency',
  'a figure found right',
  'a figure the reader missed',
  'a name the reader missed',
  'what is known of an article',
  'an agency set right',
  'an agency put under another',
  'a programme set right',
]
const APART = [
  ['a figure taken out', 'a name taken out', 'an Issue settled', 'two agencies that are one'],
  ['what is no agency', 'what is no programme'],
  ['an agency renamed', 'a programme renamed'],
  ['an agency found right'],
]

test('each kind of decision is tried', () => {
  expect([...TOGETHER, ...APART.flat()].sort()).toEqual(Object.keys(CASES).sort())
})

const allHold = async (of: Database, what: readonly string[]) => {
  for (const one of what) await CASES[one]?.holds(of)
}

for (const what of [TOGETHER, ...APART]) {
  test(`hold whatever is ingested, and are gone when taken back: ${what.join(', ')}`, async () => {
    const before = await recordsOf(db)
    const ids: string[] = []
    for (const one of what) {
      const request = await CASES[one]?.ask(db)
      if (request !== undefined) ids.push(await decide(db, request))
      await CASES[one]?.holds(db)
    }
    await allHold(db, what)
    const corrected = await recordsOf(db)

    await save(db, anyang(), former(), gimpo())
    expect(await recordsOf(db)).toEqual(corrected)
    await save(db, later(), anyangEdited())
    await allHold(db, what)

    const other = await openBase()
    await importCorrections(other, printCorrections(await allCorrections(db)), new Date())
    await save(other, later(), gimpo(), anyangEdited(), former())
    await allHold(other, what)
    await other.$disconnect()

    for (const id of ids.toReversed()) await takeBack(db, id)
    const undone = await recordsOf(db)
    const plain = await openBase()
    await save(plain, anyang(), former(), gimpo(), later(), anyangEdited())
    expect(undone).toEqual(await recordsOf(plain))
    expect(undone).not.toEqual(before)
    await plain.$disconnect()
  })
}

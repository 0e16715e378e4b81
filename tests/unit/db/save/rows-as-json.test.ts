import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsAsJson } from '@/lib/db/save/rows-as-json'
import { SqliteConnection } from '@/lib/db/sqlite/connection'

const COLUMNS = ['text', 'number']

/** What SQLite makes of the rows; null when they are not told as JSON. */
function readBack(connection: SqliteConnection, rows: Record<string, unknown>[]): unknown[][] | null {
  const told = rowsAsJson(rows, COLUMNS)
  if (told === null) return null
  return connection.rowsOf(`SELECT ${told.columns.join(', ')} FROM json_each(?)`, [told.json]).rows
}

test('SQLite reads the very texts and numbers, to the last bit', () => {
  const connection = new SqliteConnection(':memory:', 'process-crash')
  const number = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-6, max: 1e15 }),
    fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e4 })).map(([a, b]) => a / b),
  )
  const row = fc.record({
    text: fc.option(fc.string({ unit: 'grapheme' })),
    number: fc.option(number),
  })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const back = readBack(connection, rows)
      if (back !== null)
        expect(back).toEqual(rows.map(({ text, number }) => [text, number === null ? null : number]))
    }),
    { numRuns: 200 },
  )
  connection.close()
})

test('figures as articles print them go as JSON', () => {
  const connection = new SqliteConnection(':memory:', 'process-crash')
  const rows = [86.43929361, 0.0853533, 3.14, 9_007_199_254_740_991, 1.1 * 1e8, null].map((number) => ({
    text: '가 "나"\n',
    number,
  }))
  expect(readBack(connection, rows)).toEqual(rows.map(({ text, number }) => [text, number]))
  connection.close()
})

test.each([['a\0b'], ['\ud800'], ['x\udfff']])('%j goes as a value of its own', (text) => {
  expect(rowsAsJson([{ text, number: 1 }], COLUMNS)).toBeNull()
})

test('so does a number whose fraction is too small to be told', () => {
  expect(rowsAsJson([{ text: '', number: 1e-200 }], COLUMNS)).toBeNull()
})

import { describe, expect, it } from 'vitest'
import type { Column } from '@/lib/exports/column'
import { csvFile, jsonDocument, jsonRows } from '@/lib/exports/text-files'
import { HOSTILE_TEXTS } from '@/tests/setup/hostile-text'

type Row = { text: string; number: number | null }
const columns: Column<Row>[] = [
  { key: 'text', label: '글', meaning: '', width: 1, value: ({ text }) => text },
  { key: 'number', label: '수', meaning: '', width: 1, value: ({ number }) => number },
]

async function* inBatches(...batches: Row[][]) {
  yield* batches
}

async function written(pieces: AsyncIterable<string>): Promise<string> {
  let file = ''
  for await (const piece of pieces) file += piece
  return file
}

const a = { text: 'a', number: 1 }
const b = { text: 'b', number: null }

describe('CSV', () => {
  it('has a byte order mark, one heading line, and a line a row', async () => {
    const file = await written(csvFile({ columns, batches: inBatches([a], [], [b]) }, 'words'))
    expect(file).toBe('\ufeff글,수\r\na,1\r\nb,\r\n')
  })
})

describe('JSON', () => {
  it.each([
    [[], []],
    [[[]], []],
    [[[], [a]], [a]],
    [
      [[a], [], [b]],
      [a, b],
    ],
    [
      [[a, b], [a]],
      [a, b, a],
    ],
  ])('of the batches %j has the rows %j', async (batches, rows) => {
    expect(JSON.parse(await written(jsonRows({ columns, batches: inBatches(...batches) })))).toEqual(rows)
  })

  it('has text as it was read, also what a spreadsheet would run', async () => {
    const rows = HOSTILE_TEXTS.map((text) => ({ text, number: null }))
    expect(JSON.parse(await written(jsonRows({ columns, batches: inBatches(rows) })))).toEqual(rows)
  })

  it('of a document has its head, and the rows last', async () => {
    const table = () => ({ columns, batches: inBatches([a]) })
    expect(JSON.parse(await written(jsonDocument({ total: 1 }, table())))).toEqual({ total: 1, rows: [a] })
    expect(JSON.parse(await written(jsonDocument({}, table())))).toEqual({ rows: [a] })
  })
})

import readExcel from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { figureColumns } from '@/lib/exports/figure-columns'
import { workbookFile } from '@/lib/exports/workbook'
import { STATUSES } from '@/lib/records/vocabulary'
import { buildFigure } from '@/tests/unit/compare/build-figure'

it('a workbook has the rows in words, what each word means, and what it holds', async () => {
  const batches = (async function* () {
    yield [buildFigure({ raw: '=100억원' })]
  })()
  const pieces: Uint8Array[] = []
  const table = { columns: figureColumns('https://kb.example'), batches }
  for await (const piece of workbookFile(table, [['제목', '=안양']])) pieces.push(piece)
  const [rows, terms, remarks] = await readExcel(Buffer.concat(pieces))
  expect([rows?.sheet, terms?.sheet, remarks?.sheet]).toEqual(['자료', '용어', '조건과 출처'])
  expect(rows?.data[1]).toContain("'=100억원")
  expect(rows?.data[1]).toContain(10_000_000_000)
  const explained = terms?.data.map(([, word]) => word)
  for (const word of [...(rows?.data[0] ?? []), ...Object.values(STATUSES)]) expect(explained).toContain(word)
  expect(remarks?.data).toEqual([
    ['항목', '내용'],
    ['제목', "'=안양"],
  ])
})

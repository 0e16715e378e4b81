import { strFromU8, unzipSync } from 'fflate'
import { DOMParser } from 'linkedom'
import readExcel from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { type Cell, spreadsheetText } from '@/lib/exports/cell'
import { type Sheet, xlsxFile } from '@/lib/exports/xlsx'
import { HOSTILE_TEXTS } from '@/tests/setup/hostile-text'

async function written(sheets: readonly Sheet[]): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of xlsxFile(sheets)) pieces.push(piece)
  return Buffer.concat(pieces)
}

const sheet = (rows: readonly (readonly Cell[])[], change: Partial<Sheet> = {}): Sheet => ({
  name: '자료',
  heading: ['글', '수'],
  widths: [20, 10],
  grouped: new Set([1]),
  batches: [rows],
  ...change,
})

const partsOf = (file: Buffer) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]))

describe('a workbook', () => {
  it('is read by another library as it was written: numbers are numbers, words are words', async () => {
    const rows = [
      ['안양시는 "53억원"을\n지원했다 <그렇다> & 끝', 5_300_000_000],
      [' 빈칸 ', -1.25],
      ['없음', null],
    ]
    const [first] = await readExcel(await written([sheet(rows)]), { trim: false })
    expect(first?.sheet).toBe('자료')
    expect(first?.data).toEqual([['글', '수'], ...rows])
  })

  it('has its sheets in order, one of them empty', async () => {
    const read = await readExcel(await written([sheet([]), sheet([['a', 1]], { name: '용어' })]))
    expect(read.map((one) => one.sheet)).toEqual(['자료', '용어'])
    expect(read[0]?.data).toEqual([['글', '수']])
  })

  it('holds each text as text and no formula, whatever it says', async () => {
    const rows = HOSTILE_TEXTS.map((text): Cell[] => [text, 1])
    const parts = partsOf(await written([sheet(rows)]))
    for (const [path, xml] of Object.entries(parts)) {
      expect([path, xml.startsWith('<?xml')]).toEqual([path, true])
    }
    const cells = new DOMParser().parseFromString(parts['xl/worksheets/sheet1.xml'] ?? '', 'text/xml')
    expect(cells.querySelectorAll('f')).toHaveLength(0)
    expect(cells.querySelectorAll('row')).toHaveLength(rows.length + 1)
    const texts = [...cells.querySelectorAll('t')].slice(2).map((cell) => cell.textContent)
    expect(texts).toEqual(
      HOSTILE_TEXTS.map((text) => spreadsheetText(text).replace('_x003D_', '_x005F_x003D_')),
    )
  })

  it('gives thousands separators to whole numbers of the columns that ask for it only', async () => {
    const xml =
      partsOf(
        await written([
          sheet([
            [7, 7],
            [7, 7.5],
          ]),
        ]),
      )['xl/worksheets/sheet1.xml'] ?? ''
    const styles = [...xml.matchAll(/<c r="([AB][23])" s="(\d)"><v>/g)].map(
      ([, place, style]) => `${place}${style}`,
    )
    expect(styles).toEqual(['A20', 'B22', 'A30', 'B30'])
  })

  it('names columns past Z, and filters all of them', async () => {
    const heading = Array.from({ length: 703 }, (_, index) => `열${index}`)
    const wide = sheet([heading], { heading, widths: heading.map(() => 9) })
    const xml = partsOf(await written([wide]))['xl/worksheets/sheet1.xml'] ?? ''
    for (const place of ['Z1', 'AA1', 'ZZ2', 'AAA2']) expect(xml).toContain(`r="${place}"`)
    expect(xml).toContain('<autoFilter ref="A1:AAA2"/>')
  })

  it('is the same file for the same rows, and begins before the last rows are read', async () => {
    expect(await written([sheet([['a', 1]])])).toEqual(await written([sheet([['a', 1]])]))
    let asked = 0
    const batches = (async function* () {
      for (; asked < 50; asked += 1) yield Array.from({ length: 200 }, () => [String(Math.random()), asked])
    })()
    const pieces = xlsxFile([sheet([], { batches })])
    let bytes = 0
    while (bytes < 20_000) bytes += (await pieces.next()).value?.length ?? 0
    expect(asked).toBeLessThan(50)
  })
})

import { expect, test } from 'vitest'
import type { Cell } from '@/lib/exports/cell'
import { csvLine } from '@/lib/exports/csv'
import { HOSTILE_TEXTS } from '@/tests/setup/hostile-text'

test.each<[Cell, string]>([
  ['안양시', '안양시'],
  [-5.5, '-5.5'],
  [999_999_999_999_999, '999999999999999'],
  [null, ''],
  [Number.NaN, ''],
  ['말했다, "좋다"', '"말했다, ""좋다"""'],
  ['두\n줄', '"두\n줄"'],
  ['두\r\n줄', '"두\n줄"'],
  ['하나;둘', '"하나;둘"'],
  [' 빈칸 ', '" 빈칸 "'],
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['-10%', '"\'-10%"'],
  ['+1', '"\'+1"'],
  ['@cmd', '"\'@cmd"'],
])('%j → %s', (cell, text) => expect(csvLine([cell, 1])).toBe(`${text},1\r\n`))

/** The cells of one line, read by the rules of RFC 4180 and nothing else. */
function readLine(line: string, separator: string): string[] {
  const cells: string[] = []
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'y')
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    cells.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'))
    if (match[3] === '\r\n') break
  }
  return cells
}

test.each(HOSTILE_TEXTS)('%j stays in its cell and runs nowhere', (text) => {
  const cells = readLine(csvLine([text, '뒤', 7]), ',')
  expect(cells).toHaveLength(3)
  expect(cells.slice(1)).toEqual(['뒤', '7'])
  for (const cell of cells) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u)
})

test('where semicolons part cells, a text with one still fills one cell', () => {
  expect(readLine(csvLine(['0;=1+1']), ';')).toEqual(['0;=1+1'])
})

import { expect, test } from 'vitest'
import { type Cell, csvLine } from '@/lib/workflows/csv-line'

test.each<[Cell, string]>([
  ['안양시', '안양시'],
  [-5.5, '-5.5'],
  [999_999_999_999_999, '999999999999999'],
  [null, ''],
  ['말했다, "좋다"', '"말했다, ""좋다"""'],
  ['두\n줄', '"두\n줄"'],
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['-10%', "'-10%"],
  ['+1', "'+1"],
  ['@cmd', "'@cmd"],
])('%j → %s', (cell, text) => expect(csvLine([cell, 1])).toBe(`${text},1\r\n`))

import { describe, expect, it } from 'vitest'
import { type Column, cellsOf, headingsOf, within } from '@/lib/exports/column'

const COLUMNS: Column<{ status: string; year: number }>[] = [
  {
    key: 'status',
    label: '상태',
    meaning: '',
    width: 1,
    value: ({ status }) => status,
    shown: ({ status }) => (status === 'plan' ? '계획' : '실적'),
  },
  { key: 'year', label: '연도', meaning: '', width: 1, value: ({ year }) => year },
]
const row = { status: 'plan', year: 2021 }

describe('columns', () => {
  it('have words for people and codes for programs', () => {
    expect(headingsOf(COLUMNS, 'words')).toEqual(['상태', '연도'])
    expect(headingsOf(COLUMNS, 'codes')).toEqual(['status', 'year'])
    expect(cellsOf(COLUMNS, row, 'words')).toEqual(['계획', 2021])
    expect(cellsOf(COLUMNS, row, 'codes')).toEqual(['plan', 2021])
  })

  it('are empty where the record they read is not there', () => {
    const inside = within(COLUMNS, ({ found }: { found: typeof row | null }) => found)
    expect(cellsOf(inside, { found: row }, 'words')).toEqual(['계획', 2021])
    expect(cellsOf(inside, { found: null }, 'words')).toEqual([null, null])
  })
})

import { describe, expect, test } from 'vitest'
import { REGIONS, regionByCode } from '@/lib/records/gazetteer'
import { PROVINCE_EDGES, TILE_COLUMNS, TILE_LINES, TILES, tileOf } from '@/lib/records/region-tiles'
import { PROVINCE_LABELS, TILE_ROWS } from '@/lib/records/region-tiles.data'

describe('the map of squares', () => {
  test('has one square for each city, county and district right below a province, and for 세종', () => {
    const wanted = REGIONS.filter(({ parentCode, code }) => parentCode?.length === 2 || code === '36')
    expect(TILES.map(({ region }) => region.code).sort()).toEqual(wanted.map(({ code }) => code).sort())
  })

  test('all rows are as long as the first, so that no square slips sideways', () => {
    expect(new Set(TILE_ROWS.map((row) => row.split(/\s+/).length))).toEqual(new Set([TILE_COLUMNS]))
    expect(TILE_ROWS).toHaveLength(TILE_LINES)
  })

  test('north is up and east is right', () => {
    const at = (code: string) => TILES.find(({ region }) => region.code === code)
    expect(at('51820')?.row).toBeLessThan(at('50130')?.row ?? 0)
    expect(at('28710')?.column).toBeLessThan(at('47940')?.column ?? 0)
    expect(at('41170')?.column).toBeLessThan(at('51150')?.column ?? 0)
  })

  test('a district of a city is in its city’s square, a province in none', () => {
    const district = REGIONS.find(({ parentCode }) => parentCode === '41170')
    expect(district).toBeDefined()
    expect(tileOf(district ?? { code: '', parentCode: null })?.region.code).toBe('41170')
    const province = regionByCode('41')
    expect(tileOf(province ?? { code: '', parentCode: null })).toBeUndefined()
  })

  test('edges lie between two provinces, and labels on no square', () => {
    const provinceAt = (column: number, row: number) =>
      TILES.find((tile) => tile.column === column && tile.row === row)?.region.provinceCode
    for (const { from, to } of PROVINCE_EDGES) {
      const upright = from[0] === to[0]
      const beside = upright ? provinceAt(from[0] - 1, from[1]) : provinceAt(from[0], from[1] - 1)
      expect(beside).toBeDefined()
      expect(beside).not.toBe(provinceAt(from[0], from[1]))
    }
    for (const [code, column, row] of PROVINCE_LABELS) {
      expect(regionByCode(code)).toBeDefined()
      expect(provinceAt(Math.floor(column), Math.floor(row))).toBeUndefined()
    }
  })
})

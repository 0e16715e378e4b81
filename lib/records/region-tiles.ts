/** The map of squares: which region has which square, and where provinces meet. */
import { regionByCode } from '@/lib/records/gazetteer'
import type { Region } from '@/lib/records/region'
import { TILE_ROWS } from '@/lib/records/region-tiles.data'

export interface Tile {
  region: Region
  column: number
  row: number
}

/** A side of a square, in columns and rows. */
export interface Edge {
  from: readonly [column: number, row: number]
  to: readonly [column: number, row: number]
}

export const TILES: readonly Tile[] = TILE_ROWS.flatMap((line, row) =>
  line.split(/\s+/).flatMap((code, column) => {
    const region = regionByCode(code)
    return region === undefined ? [] : [{ region, column, row }]
  }),
)

const BY_PLACE = new Map(TILES.map((tile) => [placeOf(tile.column, tile.row), tile]))
const BY_CODE = new Map(TILES.map((tile) => [tile.region.code, tile]))

export const TILE_COLUMNS = 1 + Math.max(...TILES.map(({ column }) => column))
export const TILE_LINES = 1 + Math.max(...TILES.map(({ row }) => row))

/** Sides where squares of two provinces touch: the left and upper ones of each square. */
export const PROVINCE_EDGES: readonly Edge[] = TILES.flatMap(({ region, column, row }) => {
  const differs = (x: number, y: number) => {
    const other = BY_PLACE.get(placeOf(x, y))
    return other !== undefined && other.region.provinceCode !== region.provinceCode
  }
  return [
    ...(differs(column - 1, row) ? [{ from: [column, row], to: [column, row + 1] } as const] : []),
    ...(differs(column, row - 1) ? [{ from: [column, row], to: [column + 1, row] } as const] : []),
  ]
})

/** The square a region is shown in: a district of a city in its city's. Undefined for a province, which has many. */
export function tileOf({ code, parentCode }: Pick<Region, 'code' | 'parentCode'>): Tile | undefined {
  return BY_CODE.get(code) ?? (parentCode === null ? undefined : BY_CODE.get(parentCode))
}

function placeOf(column: number, row: number): string {
  return `${column} ${row}`
}

import { countsText } from '@/components/records/counts-text'
import { MapSquare, SQUARES } from '@/components/records/map-square'
import { fullName, regionByCode } from '@/lib/records/gazetteer'
import type { RegionSummary } from '@/lib/records/published/region'
import { PROVINCE_EDGES, TILE_COLUMNS, TILE_LINES, TILES, tileOf } from '@/lib/records/region-tiles'
import { PROVINCE_LABELS } from '@/lib/records/region-tiles.data'

/** Side of a square in the drawing's own units. */
const SIDE = 20
const MARGIN = { left: 0.1, right: 0.9, top: 1, bottom: 0.1 }

/**
 * Korea in squares, one for each city, county and district; those with records are filled, named and lead to their page.
 * The list beside it says the same in words.
 */
export function RegionMap({ regions }: { regions: readonly RegionSummary[] }) {
  const known = countByTile(regions)
  const box = [
    -MARGIN.left * SIDE,
    -MARGIN.top * SIDE,
    (TILE_COLUMNS + MARGIN.left + MARGIN.right) * SIDE,
    (TILE_LINES + MARGIN.top + MARGIN.bottom) * SIDE,
  ]
  return (
    <figure>
      <svg viewBox={box.join(' ')} className="block h-auto w-full max-w-[34rem]">
        <title>기록이 있는 지역 지도</title>
        <svg aria-hidden="true" overflow="visible" className="fill-line/50 [&_rect]:[rx:2px]">
          {TILES.filter(({ region }) => !known.has(region.code)).map(({ region, column, row }) => (
            <rect
              key={region.code}
              x={column * SIDE + 1}
              y={row * SIDE + 1}
              width={SIDE - 2}
              height={SIDE - 2}
            >
              <title>{`${fullName(region)}: 자료 없음`}</title>
            </rect>
          ))}
        </svg>
        <g className={SQUARES}>
          {[...known].map(([code, counts]) => {
            const tile = TILES.find(({ region }) => region.code === code)
            if (tile === undefined) return null
            const said = `${fullName(tile.region)}: ${countsText([
              ['기관', counts.agencies],
              ['사업', counts.programs],
              ['지표', counts.figures],
            ])}`
            return <MapSquare key={code} tile={tile} side={SIDE} said={said} filled={counts.figures > 0} />
          })}
        </g>
        <svg aria-hidden="true" overflow="visible" pointerEvents="none">
          <path
            d={PROVINCE_EDGES.map(({ from, to }) => `M${from.map(toUnits)}L${to.map(toUnits)}`).join('')}
            className="stroke-line-strong"
            strokeWidth="1.2"
            strokeLinecap="square"
          />
          {PROVINCE_LABELS.map(([code, column, row]) => (
            <text
              key={code}
              x={column * SIDE}
              y={row * SIDE}
              textAnchor="middle"
              dominantBaseline="middle"
              className="fill-faint text-[11px] sm:text-[9.5px]"
            >
              {regionByCode(code)?.shortName}
            </text>
          ))}
        </svg>
      </svg>
      <figcaption className="mt-3 flex flex-wrap gap-x-4 text-faint text-xs">
        <Key className="bg-accent">지표 있음</Key>
        <Key className="border border-accent bg-accent-soft">이름만 나옴</Key>
        <Key className="bg-line/50">자료 없음</Key>
        <span>한 칸이 시·군·구 하나이며, 크기와 모양은 실제와 다릅니다.</span>
      </figcaption>
    </figure>
  )
}

function Key({ className, children }: { className: string; children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden="true" className={`inline-block size-3 rounded-[2px] ${className}`} />
      {children}
    </span>
  )
}

const toUnits = (steps: number): number => steps * SIDE

type Counts = Pick<RegionSummary, 'agencies' | 'programs' | 'figures'>

/** Records by square: those of a city's districts are shown with the city. */
function countByTile(regions: readonly RegionSummary[]): ReadonlyMap<string, Counts> {
  const known = new Map<string, Counts>()
  for (const summary of regions) {
    const region = regionByCode(summary.code)
    const code = region === undefined ? undefined : tileOf(region)?.region.code
    if (code === undefined) continue
    const before = known.get(code)
    known.set(code, {
      agencies: (before?.agencies ?? 0) + summary.agencies,
      programs: (before?.programs ?? 0) + summary.programs,
      figures: (before?.figures ?? 0) + summary.figures,
    })
  }
  return known
}

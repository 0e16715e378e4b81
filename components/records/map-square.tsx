import type { Tile } from '@/lib/records/region-tiles'

interface Props {
  tile: Tile
  side: number
  /** Name and counts, for hover and for those who hear the page. */
  said: string
  /** There are figures; else only names. */
  filled: boolean
}

/** One square with records. Its name shows where there is room for letters; hover and screen readers always have it. */
export function MapSquare({ tile: { region, column, row }, side, said, filled }: Props) {
  const { shortName } = region
  return (
    <a href={`/regions/${region.slug}`} aria-label={said} className="group outline-none">
      <title>{said}</title>
      <rect
        x={column * side + 0.5}
        y={row * side + 0.5}
        width={side - 1}
        height={side - 1}
        rx="2"
        className={`group-hover:stroke-2 group-hover:stroke-ink group-focus-visible:stroke-3 group-focus-visible:stroke-ink ${
          filled ? 'fill-accent' : 'fill-accent-soft stroke-accent'
        }`}
      />
      <text
        x={(column + 0.5) * side}
        y={(row + 0.53) * side}
        textAnchor="middle"
        dominantBaseline="middle"
        fontSize={shortName.length > 2 ? 6.3 : 8}
        className={`hidden font-semibold sm:block ${filled ? 'fill-accent-ink' : 'fill-accent'}`}
      >
        {shortName}
      </text>
    </a>
  )
}

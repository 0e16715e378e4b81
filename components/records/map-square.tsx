import type { Tile } from '@/lib/records/region-tiles'

interface Props {
  tile: Tile
  side: number
  /** Name and counts, for hover and for those who hear the page. */
  said: string
  /** There are figures; else only names. */
  filled: boolean
}

/** A name of three syllables, squeezed into its square where it would be wider. */
const WIDEST_NAME = 16.6

/** One square with records. Letters are larger on a phone, where the whole drawing is smaller. */
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
        textLength={shortName.length > 2 ? WIDEST_NAME : undefined}
        lengthAdjust="spacingAndGlyphs"
        className={`font-semibold ${shortName.length > 2 ? 'text-[9px] sm:text-[6.3px]' : 'text-[9.5px] sm:text-[8px]'} ${filled ? 'fill-accent-ink' : 'fill-accent'}`}
      >
        {shortName}
      </text>
    </a>
  )
}

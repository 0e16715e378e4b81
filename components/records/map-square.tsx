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

/**
 * How all squares look, said once around them: there are hundreds. Letters are larger on a phone, where the whole drawing is
 * smaller.
 */
export const SQUARES = [
  '[&_rect]:fill-accent [&_rect]:[rx:2px] [&_a]:outline-none',
  '[&_a:hover_rect]:stroke-2 [&_a:hover_rect]:stroke-ink',
  '[&_a:focus-visible_rect]:stroke-3 [&_a:focus-visible_rect]:stroke-ink',
  '[&_text]:fill-accent-ink [&_text]:font-semibold [&_text]:[dominant-baseline:middle] [&_text]:[text-anchor:middle]',
  '[&_text]:text-[9.5px] sm:[&_text]:text-[8px] [&_text[data-long]]:text-[9px] sm:[&_text[data-long]]:text-[6.3px]',
  '[&_[data-only-named]_rect]:fill-accent-soft [&_[data-only-named]:not(:hover,:focus-visible)_rect]:stroke-accent',
  '[&_[data-only-named]_text]:fill-accent',
].join(' ')

/** One square with records. */
export function MapSquare({ tile: { region, column, row }, side, said, filled }: Props) {
  const { shortName } = region
  const long = shortName.length > 2
  return (
    <a href={`/regions/${region.slug}`} data-only-named={filled ? undefined : ''}>
      <title>{said}</title>
      <rect x={column * side + 0.5} y={row * side + 0.5} width={side - 1} height={side - 1} />
      <text
        x={(column + 0.5) * side}
        y={(row + 0.53) * side}
        data-long={long ? '' : undefined}
        textLength={long ? WIDEST_NAME : undefined}
        lengthAdjust={long ? 'spacingAndGlyphs' : undefined}
      >
        {shortName}
      </text>
    </a>
  )
}

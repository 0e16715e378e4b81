import type { Qualifier } from '@/lib/records/vocabulary'

/** Id of the pattern for values that are an upper bound. */
const HATCH_ID = 'hatch-upper-bound'

/** The pattern the bars of a page refer to; once on each page that has bars. */
export function BarPatterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <pattern
          id={HATCH_ID}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className="fill-accent-soft" />
          <rect width="2" height="6" className="fill-accent" />
        </pattern>
      </defs>
    </svg>
  )
}

interface Props {
  qualifier: Qualifier
  /** Length, 0 … 100. */
  percent: number
  y: number
  height: number
}

/** Full for a value as stated, dashed at the edge for 약, open to the right for 이상·초과, hatched for 최대. */
export function BarShape({ qualifier, percent, y, height }: Props) {
  const isUpper = qualifier === 'up-to'
  const edge = `${percent}%`
  const middle = height / 2
  return (
    <g>
      <rect
        x="0"
        y={y}
        width={edge}
        height={height}
        fill={isUpper ? `url(#${HATCH_ID})` : undefined}
        className={isUpper ? 'stroke-accent' : 'fill-accent'}
      />
      {qualifier === 'approx' ? (
        <line
          x1={edge}
          x2={edge}
          y1={y - 3}
          y2={y + height + 3}
          strokeWidth="2"
          strokeDasharray="3 3"
          className="stroke-ink"
        />
      ) : null}
      {qualifier === 'at-least' || qualifier === 'over' ? (
        <svg x={edge} y={y} width="12" height={height} overflow="visible" aria-hidden="true">
          <path
            d={`M2 ${middle - 7} L10 ${middle} L2 ${middle + 7}`}
            fill="none"
            strokeWidth="2"
            className="stroke-ink"
          />
        </svg>
      ) : null}
    </g>
  )
}

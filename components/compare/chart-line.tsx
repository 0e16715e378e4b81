import { BarShape } from '@/components/records/bar-shape'
import type { Bar, Gap } from '@/lib/compare/chart'
import { formatIn, type MoneyUnit } from '@/lib/compare/money-unit'
import type { Figure } from '@/lib/records/published/figure'

/** Lines of the axis pass behind letters, not through them. */
const HALO = 'stroke-4 stroke-surface [paint-order:stroke]'

/** How much of a line a syllable, and anything else, takes; what a line holds of that on the narrowest phone, and from 640 px. */
const SYLLABLE = 1
const OTHER = 0.65
const LINE = { phone: 21, wide: 38 }

/** One city: its name and value above, its bar below; or the words 자료 없음. */
export function ChartLine({ line, unit, y }: { line: Bar | Gap; unit: MoneyUnit; y: number }) {
  if (line.type === 'gap') {
    return (
      <g>
        <text x="0" y={y + 14} className="fill-ink">
          {line.region.name}
        </text>
        <text x="100%" y={y + 14} textAnchor="end" className="fill-faint">
          자료 없음
        </text>
        <line x1="0" x2="100%" y1={y + 28} y2={y + 28} strokeDasharray="2 4" className="stroke-line-strong" />
      </g>
    )
  }
  const { figure, region, percent } = line
  const value = formatIn(unit, figure)
  return (
    <a
      href={`/metrics/${figure.id}`}
      aria-label={`${region.name} ${figure.label} ${value}, 근거 보기`}
      className="group"
    >
      <title>{`${figure.label}: ${figure.raw}`}</title>
      <rect x="0" y={y - 2} width="100%" height="42" className="fill-transparent" />
      <text x="0" y={y + 14} className={`fill-ink font-semibold ${HALO}`}>
        {region.name}
        {line.alone ? null : <BarLabel text={labelOf(figure)} beside={region.name + value} />}
      </text>
      <text
        x="100%"
        y={y + 14}
        textAnchor="end"
        className={`fill-ink font-semibold group-hover:underline ${HALO}`}
      >
        {value}
      </text>
      <BarShape qualifier={figure.qualifier} percent={percent} y={y + 20} height={16} />
    </a>
  )
}

/** Two figures of one city may have the same label: then whose they are tells them apart. */
const labelOf = (figure: Figure): string =>
  [figure.program?.name ?? figure.agency?.name ?? '', figure.label]
    .filter(
      (part, index) =>
        part !== '' && !(index === 0 && (figure.label.includes(part) || part === figure.region?.name)),
    )
    .join(' ')

/** Letters of a drawing don't wrap: as many as there is room for beside others. The link's name has them all. */
function BarLabel({ text, beside }: { text: string; beside: string }) {
  const short = shortened(text, LINE.phone - widthOf(beside))
  const long = shortened(text, LINE.wide - widthOf(beside))
  return (
    <>
      <tspan dx="8" className={`fill-soft font-normal ${short === long ? '' : 'sm:hidden'}`}>
        {short}
      </tspan>
      {short === long ? null : (
        <tspan dx="8" className="hidden fill-soft font-normal sm:inline">
          {long}
        </tspan>
      )}
    </>
  )
}

const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (/[가-힣]/.test(letter) ? SYLLABLE : OTHER), 0)

function shortened(text: string, most: number): string {
  if (widthOf(text) <= most) return text
  const letters = [...text]
  while (letters.length > 0 && widthOf(letters.join('')) + OTHER > most) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

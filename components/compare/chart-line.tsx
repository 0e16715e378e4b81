import { BarShape } from '@/components/records/bar-shape'
import type { Bar, Gap } from '@/lib/compare/chart'
import { formatIn, type MoneyUnit } from '@/lib/compare/money-unit'
import type { Figure } from '@/lib/records/published/figure'

/** In letters, beside the name of a city and a value. */
const LONGEST_ON_PHONE = 16
const LONGEST = 36

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
      <text x="0" y={y + 14} className="fill-ink font-semibold">
        {region.name}
        {line.alone ? null : <BarLabel text={labelOf(figure)} />}
      </text>
      <text x="100%" y={y + 14} textAnchor="end" className="fill-ink font-semibold group-hover:underline">
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

/** Letters of a drawing don't wrap: as many as there is room for. The link's name has them all. */
function BarLabel({ text }: { text: string }) {
  const short = shortened(text, LONGEST_ON_PHONE)
  const long = shortened(text, LONGEST)
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

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text

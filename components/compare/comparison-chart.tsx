import { ChartLine } from '@/components/compare/chart-line'
import type { Chart } from '@/lib/compare/chart'
import { formatTick, type MoneyUnit } from '@/lib/compare/money-unit'

interface Props {
  chart: Chart
  title: string
  unit: MoneyUnit
}

const LINE_HEIGHT = 46
const HEAD_HEIGHT = 42
const AXIS_HEIGHT = 22

/**
 * Bars by year and city, drawn on the server. Widths are in percent and text keeps its size, so one drawing serves all
 * screens; each bar is named and valued in words, so it reads without colour.
 */
export function ComparisonChart({ chart, title, unit }: Props) {
  const sample = chart.groups.flatMap((group) => group.lines).find((line) => line.type === 'bar')
  let y = AXIS_HEIGHT
  const groups = chart.groups.map((group) => {
    const top = y
    y += HEAD_HEIGHT + group.lines.length * LINE_HEIGHT
    return { ...group, top }
  })
  return (
    <svg width="100%" height={y + 4} className="block overflow-visible text-sm">
      <title>{title}</title>
      {sample?.type === 'bar'
        ? chart.ticks.map((tick) => (
            <g key={tick.value}>
              <line
                x1={`${tick.percent}%`}
                x2={`${tick.percent}%`}
                y1={AXIS_HEIGHT}
                y2={y}
                className="stroke-line"
              />
              <text
                x={`${tick.percent}%`}
                y={AXIS_HEIGHT - 8}
                textAnchor={tick.percent === 0 ? 'start' : tick.percent > 90 ? 'end' : 'middle'}
                className="fill-faint text-xs"
              >
                {formatTick(unit, tick.value, sample.figure)}
              </text>
            </g>
          ))
        : null}
      {groups.map((group) => (
        <g key={group.year}>
          <text x="0" y={group.top + 24} className="fill-ink font-bold text-base">
            {group.year}년
          </text>
          {group.lines.map((line, index) => (
            <ChartLine
              key={line.type === 'bar' ? line.figure.id : line.region.slug}
              line={line}
              unit={unit}
              y={group.top + HEAD_HEIGHT + index * LINE_HEIGHT}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

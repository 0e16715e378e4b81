import { BarShape } from '@/components/records/bar-shape'
import { Badge } from '@/components/ui/badge'
import type { Series, SeriesPoint } from '@/lib/compare/series'
import { formatExact, formatValue } from '@/lib/measures/format'
import { COMPARE_CLASSES, METRIC_KINDS, STATUSES } from '@/lib/records/vocabulary'

/** Leaves room at the right for the arrow of 이상. */
const LONGEST_BAR = 96

interface Props {
  series: Series
  without: string
}

/** One thing over the years: a table whose values are drawn as bars, so that chart and data are one. */
export function SeriesTable({ series: { sample, steps, largest }, without }: Props) {
  const owner = [
    sample.agency === null ? null : { ...sample.agency, href: `/agencies/${sample.agency.slug}` },
    sample.program === null ? null : { ...sample.program, href: `/programs/${sample.program.slug}` },
  ].flatMap((one) =>
    one === null || one.href === without || sample.label.includes(one.name) ? [] : [one.name],
  )
  const sort = sample.compareClass === null ? METRIC_KINDS[sample.kind] : COMPARE_CLASSES[sample.compareClass]
  return (
    <table className="w-full table-fixed self-start text-sm">
      <caption className="border-ink border-t pt-2 pb-2 text-left leading-snug">
        <span className="font-semibold">{sample.label}</span>{' '}
        <span className="whitespace-nowrap">
          {sample.label.includes(sort) ? null : <Badge>{sort}</Badge>}{' '}
          <Badge tone={sample.status === 'actual' ? 'accent' : 'caution'}>{STATUSES[sample.status]}</Badge>
        </span>
        {owner.length > 0 ? <span className="block text-soft text-xs">{owner.join(' · ')}</span> : null}
      </caption>
      <colgroup>
        <col className="w-20" />
        <col />
      </colgroup>
      <thead className="sr-only">
        <tr>
          <th scope="col">연도</th>
          <th scope="col">값</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) =>
          'year' in step ? (
            <PointRow key={step.year} point={step} largest={largest} />
          ) : (
            <tr key={step.from} className="text-faint text-xs">
              <th scope="row" className="py-1 text-left font-normal">
                {step.from === step.to ? step.from : `${step.from}–${step.to}`}
              </th>
              <td className="border-line-strong border-b border-dotted py-1 text-right">자료 없음</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

function PointRow({ point, largest }: { point: SeriesPoint; largest: number }) {
  return (
    <tr>
      <th scope="row" className="py-1 pr-3 text-left align-top font-normal text-soft">
        {point.year}
      </th>
      <td className="py-1">
        {point.figures.map((figure) => (
          <a
            key={figure.id}
            href={`/metrics/${figure.id}`}
            title={`${formatExact(figure)} (기사 표기: ${figure.raw})`}
            className="group block"
          >
            <span className="block text-right font-semibold leading-snug group-hover:text-accent group-hover:underline">
              {formatValue(figure)}
            </span>
            <svg width="100%" height="10" aria-hidden="true" className="mt-0.5 block overflow-visible">
              <BarShape
                qualifier={figure.qualifier}
                percent={largest > 0 ? (Math.max(figure.value, 0) / largest) * LONGEST_BAR : 0}
                y={0}
                height={8}
              />
            </svg>
          </a>
        ))}
        {point.figures.length > 1 ? (
          <span className="text-caution text-xs">기사마다 적힌 값이 다릅니다.</span>
        ) : null}
      </td>
    </tr>
  )
}

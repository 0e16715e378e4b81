/** A comparison as rows: what stands side by side, what is missing, and what stands apart with the reason. */

import type { Comparison } from '@/lib/compare/align'
import { type Column, within } from '@/lib/exports/column'
import { figureColumns } from '@/lib/exports/figure-columns'
import type { Figure } from '@/lib/records/published/figure'
import type { RegionReference } from '@/lib/records/published/reference'

const PLACES = { compared: '비교', gap: '자료 없음', apart: '따로' } as const

export interface ComparisonRow {
  place: keyof typeof PLACES
  region: RegionReference | null
  year: number | null
  figure: Figure | null
  /** Why it stands apart, or which years the city has instead. */
  remark: string | null
}

/** In the order of the page: year by year, city by city, then what stands apart. */
export function comparisonRows({ rows, apart }: Comparison): ComparisonRow[] {
  const compared = rows.flatMap(({ year, cells }) =>
    cells.flatMap(({ region, figures, otherYears }): ComparisonRow[] => {
      if (figures.length === 0)
        return [{ place: 'gap', region, year, figure: null, remark: elsewhere(otherYears) }]
      return figures.map((figure) => ({ place: 'compared', region, year, figure, remark: null }))
    }),
  )
  const kept = apart.flatMap(({ explanation, figures }) =>
    figures.map((figure): ComparisonRow => {
      return { place: 'apart', region: figure.region, year: figure.year, figure, remark: explanation }
    }),
  )
  return [...compared, ...kept]
}

const elsewhere = (years: readonly number[]): string | null =>
  years.length === 0 ? null : `이 지역의 같은 기준 수치가 있는 해: ${years.join(', ')}`

/** @param siteUrl where the site is, for the addresses. */
export function comparisonColumns(siteUrl: string): Column<ComparisonRow>[] {
  return [
    {
      key: 'place',
      label: '구분',
      meaning:
        '비교: 나란히 놓은 수치. 자료 없음: 그 해의 수치가 없음(0이 아님). 따로: 나란히 놓지 않은 수치.',
      width: 10,
      value: ({ place }) => place,
      shown: ({ place }) => PLACES[place],
    },
    {
      key: 'remark',
      label: '까닭',
      meaning: '따로 둔 까닭, 또는 수치가 있는 다른 해입니다.',
      width: 40,
      value: ({ remark }) => remark,
    },
    ...within(figureColumns(siteUrl), ({ figure }: ComparisonRow) => figure).map(ofGap),
  ]
}

/** A gap has a city and a year too, and says in words that nothing is known. */
function ofGap(column: Column<ComparisonRow>): Column<ComparisonRow> {
  const { value, shown } = column
  const instead = GAPS[column.key]
  if (instead === undefined) return column
  return {
    ...column,
    value: (row) => value(row) ?? instead(row),
    ...(shown && { shown: (row: ComparisonRow) => shown(row) ?? instead(row) }),
  }
}

const GAPS: Readonly<Record<string, (row: ComparisonRow) => string | number | null>> = {
  region: ({ region }) => region?.name ?? null,
  province: ({ region }) => region?.province ?? region?.name ?? null,
  year: ({ year }) => year,
  valueText: ({ place }) => (place === 'gap' ? PLACES.gap : null),
}

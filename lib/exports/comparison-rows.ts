/** A comparison as rows: what stands side by side, what is missing, and what stands apart with the reason. */

import type { Comparison } from '@/lib/compare/align'
import { alikePrograms } from '@/lib/compare/alike-programs'
import { PER_UNITS, type Quotient } from '@/lib/compare/per-unit'
import { type Column, within } from '@/lib/exports/column'
import { figureColumns } from '@/lib/exports/figure-columns'
import { formatValue, unitName } from '@/lib/measures/format'
import type { Figure } from '@/lib/records/published/figure'
import type { RegionReference } from '@/lib/records/published/reference'
import { QUALIFIERS, STATUSES } from '@/lib/records/vocabulary'

const PLACES = { compared: '비교', gap: '자료 없음', computed: '계산값', apart: '따로' } as const

export interface ComparisonRow {
  place: keyof typeof PLACES
  region: RegionReference | null
  year: number | null
  figure: Figure | null
  /** A value that no article has: computed from two that are in articles. */
  quotient: Quotient | null
  /** Which cities have a programme of the same name, why it stands apart, how it was computed, or which years the city has instead. */
  remark: string | null
}

/** In the order of the page: year by year, city by city, then what was computed, then what stands apart. */
export function comparisonRows(comparison: Comparison, quotients: readonly Quotient[]): ComparisonRow[] {
  const { rows, apart } = comparison
  const alike = namesakes(comparison)
  const compared = rows.flatMap(({ year, cells }) =>
    cells.flatMap(({ region, figures, otherYears }): ComparisonRow[] => {
      if (figures.length === 0)
        return [{ place: 'gap', region, year, figure: null, quotient: null, remark: elsewhere(otherYears) }]
      return figures.map((figure) => ({
        place: 'compared',
        region,
        year,
        figure,
        quotient: null,
        remark: alike.get(figure.id) ?? null,
      }))
    }),
  )
  const kept = apart.flatMap(({ explanation, figures }) =>
    figures.map((figure): ComparisonRow => {
      return {
        place: 'apart',
        region: figure.region,
        year: figure.year,
        figure,
        quotient: null,
        remark: explanation,
      }
    }),
  )
  return [...compared, ...quotients.map(computedRow), ...kept]
}

/** In which other cities a figure's programme has a namesake that year, by the figure's id. */
function namesakes(comparison: Comparison): ReadonlyMap<string, string> {
  return new Map(
    alikePrograms(comparison).flatMap(({ figures }) =>
      figures.map(({ region, figure }) => {
        const others = figures.filter((one) => one.region.slug !== region.slug)
        return [figure.id, `이름이 같은 사업: ${others.map((one) => one.region.name).join(', ')}`] as const
      }),
    ),
  )
}

function computedRow(quotient: Quotient): ComparisonRow {
  const { region, year, dividend, divisor } = quotient
  const sum = `${formatValue(dividend)} ÷ ${formatValue(divisor)}`
  const remark = `${sum} (${dividend.label} ${dividend.id} ÷ ${divisor.label} ${divisor.id})`
  return { place: 'computed', region, year, figure: null, quotient, remark }
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
        '비교: 나란히 놓은 수치. 자료 없음: 그 해의 수치가 없음(0이 아님). 계산값: 두 수치를 나눈 값으로 기사에는 없음. 따로: 나란히 놓지 않은 수치.',
      width: 10,
      value: ({ place }) => place,
      shown: ({ place }) => PLACES[place],
    },
    {
      key: 'remark',
      label: '까닭',
      meaning:
        '이름이 같은 사업이 있는 다른 지역, 따로 둔 까닭, 셈한 방법, 또는 수치가 있는 다른 해입니다. 이름이 같아도 내용은 다를 수 있습니다.',
      width: 40,
      value: ({ remark }) => remark,
    },
    ...within(figureColumns(siteUrl), ({ figure }: ComparisonRow) => figure).map(withoutFigure),
  ]
}

/** A gap and a computed value have a city and a year too; a gap says in words that nothing is known. */
function withoutFigure(column: Column<ComparisonRow>): Column<ComparisonRow> {
  const { value, shown } = column
  const instead = INSTEAD[column.key]
  const inWords = INSTEAD_IN_WORDS[column.key]
  if (instead === undefined) return column
  return {
    ...column,
    value: (row) => value(row) ?? instead(row),
    ...(shown && { shown: (row: ComparisonRow) => shown(row) ?? (inWords ?? instead)(row) }),
  }
}

type Instead = Readonly<Record<string, (row: ComparisonRow) => string | number | null>>

const INSTEAD_IN_WORDS: Instead = {
  unit: ({ quotient }) => (quotient === null ? null : unitName(quotient)),
  qualifier: ({ quotient }) => (quotient === null ? null : QUALIFIERS[quotient.qualifier]),
  status: ({ quotient }) => (quotient === null ? null : STATUSES[quotient.dividend.status]),
}

const INSTEAD: Instead = {
  label: ({ quotient }) =>
    quotient === null ? null : `${PER_UNITS[quotient.per].label} ${quotient.dividend.label}`,
  value: ({ quotient }) => quotient?.value ?? null,
  unit: ({ quotient }) => quotient?.unit ?? null,
  region: ({ region }) => region?.name ?? null,
  province: ({ region }) => region?.province ?? region?.name ?? null,
  year: ({ year }) => year,
  valueText: ({ place, quotient }) => {
    if (quotient !== null) return formatValue(quotient)
    return place === 'gap' ? PLACES.gap : null
  },
  qualifier: ({ quotient }) => quotient?.qualifier ?? null,
  status: ({ quotient }) => quotient?.dividend.status ?? null,
}

import type { Comparison } from '@/lib/compare/align'
import { type Chart, MAX_BARS_OF_CITY } from '@/lib/compare/chart'

/** How to read the marks that occur in a chart, what it leaves out, and where its data come from: Korean sentences. */
export function chartNotes(chart: Chart, { rows }: Pick<Comparison, 'rows'>): string[] {
  const figures = chart.groups.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.type === 'bar' ? line.figure : [])),
  )
  const has = (...qualifiers: string[]) => figures.some((figure) => qualifiers.includes(figure.qualifier))
  const severalInOne = rows.some((row) => row.cells.some((cell) => cell.figures.length > 1))
  const publishers = new Set(figures.map((figure) => figure.article.publisher ?? '매체 미상'))
  const articles = new Set(figures.map((figure) => figure.article.slug))
  return [
    has('approx') ? '점선 끝은 ‘약’으로 적힌 값입니다.' : '',
    has('at-least', 'over') ? '화살 끝은 그 이상이라고 적힌 값입니다.' : '',
    has('up-to') ? '빗금은 최대라고 적힌 값입니다.' : '',
    severalInOne ? '한 지역에 여럿인 값은 잰 범위가 서로 다를 수 있어 더하지 않았습니다.' : '',
    chart.omitsSmaller ? `한 지역에서 큰 값 ${MAX_BARS_OF_CITY}개까지만 그렸습니다.` : '',
    chart.omittedYears.length > 0 ? `${chart.omittedYears.join(', ')}년은 그림에 없고 표에 있습니다.` : '',
    `출처 ${[...publishers].join(', ')} 기사 ${articles.size}건.`,
  ].filter((note) => note !== '')
}

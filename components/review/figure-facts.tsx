import { formatExact } from '@/lib/measures/format'
import type { Figure } from '@/lib/records/published/figure'
import type { FigureWorkKind } from '@/lib/records/review/work'
import { COMPARE_CLASSES, METRIC_KINDS, QUALIFIERS, STATUSES, YEAR_BASES } from '@/lib/records/vocabulary'

type Doubted = FigureWorkKind | 'value' | null

/** What was read of a figure, in one line; what is in doubt stands out. */
export function FigureFacts({ figure, doubted }: { figure: Figure; doubted: Doubted }) {
  const { compareClass } = figure
  const facts = [
    { term: '값', text: formatExact(figure), isDoubted: doubted === 'value' },
    { term: '정확도', text: QUALIFIERS[figure.qualifier] },
    { term: '연도', text: yearText(figure), isDoubted: doubted === 'year' },
    { term: '종류', text: METRIC_KINDS[figure.kind], isDoubted: doubted === 'meaning' },
    { term: '상태', text: STATUSES[figure.status] },
    { term: '지역', text: figure.region?.name ?? '모름', isDoubted: doubted === 'owner' },
    { term: '기관', text: figure.agency?.name ?? '없음', isDoubted: doubted === 'owner' },
    { term: '사업', text: figure.program?.name ?? '없음' },
    ...(compareClass === null ? [] : [{ term: '비교 기준', text: COMPARE_CLASSES[compareClass] }]),
  ]
  return (
    <dl className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {facts.map(({ term, text, isDoubted }) => (
        <div key={term} className={isDoubted ? 'font-semibold text-caution' : ''}>
          <dt className={isDoubted ? 'inline' : 'inline text-faint'}>{term}</dt>{' '}
          <dd className="inline">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function yearText({ year, yearBasis }: Figure): string {
  if (year === null) return '모름'
  return yearBasis === null ? `${year}년` : `${year}년 (${YEAR_BASES[yearBasis]})`
}

import type { ReactNode } from 'react'
import { formatExact } from '@/lib/measures/format'
import type { Figure } from '@/lib/records/published/figure'
import { COMPARE_CLASSES, QUALIFIERS, STATUSES, YEAR_BASES } from '@/lib/records/vocabulary'

/** Step by step from what is printed to what is recorded. */
export function FigureReading({ figure }: { figure: Figure }) {
  const steps: [string, ReactNode][] = [
    ['기사 표기', <mark key="raw">{figure.raw}</mark>],
    ['값', formatExact(figure)],
    ['정확도', QUALIFIERS[figure.qualifier]],
    ['상태', STATUSES[figure.status]],
    ['연도', yearOf(figure)],
    ['기간', figure.period === null ? null : periodText(figure.period)],
    [
      '비교 기준',
      figure.compareClass === null ? '다른 금액과 나란히 놓지 않음' : COMPARE_CLASSES[figure.compareClass],
    ],
    ['위치', `본문 ${figure.start}–${figure.end}번째 글자`],
  ]
  const isMoney = /^[A-Z]{3}$/.test(figure.unit)
  return (
    <dl className="border-line border-t text-sm">
      {steps
        .filter(([term, detail]) => detail !== null && (isMoney || term !== '비교 기준'))
        .map(([term, detail]) => (
          <div key={term} className="grid grid-cols-[5.5rem_1fr] gap-x-4 border-line border-b py-2">
            <dt className="text-faint">{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
    </dl>
  )
}

function yearOf({ year, yearBasis }: Figure): string {
  if (year === null) return '기사에서 알 수 없음'
  return yearBasis === null ? `${year}년` : `${year}년 (${YEAR_BASES[yearBasis]})`
}

/** ISO 8601 in words: `2016/2018` → `2016부터 2018까지`. */
function periodText(period: string): string {
  if (period === 'R/P1Y') return '해마다'
  const [from, to] = period.split('/')
  return to === undefined ? period.replaceAll('-', '.') : `${from}부터 ${to}까지`
}

import type { ReactNode } from 'react'
import { formatExact } from '@/lib/measures/format'
import { dateText } from '@/lib/records/published/citation'
import type { Figure } from '@/lib/records/published/figure'
import { COMPARE_CLASSES, QUALIFIERS, STATUSES } from '@/lib/records/vocabulary'

/** Step by step from what is printed to what is recorded, each with the reason where there is a choice. */
export function FigureReading({ figure }: { figure: Figure }) {
  const { qualifier, status, compareClass, period } = figure
  const isMoney = /^[A-Z]{3}$/.test(figure.unit)
  const steps: Step[] = [
    { term: '기사 표기', detail: <mark>{figure.raw}</mark> },
    { term: '값', detail: formatExact(figure) },
    { term: '정확도', detail: QUALIFIERS[qualifier], anchor: 'qualifier', why: BOUNDS[qualifier] },
    { term: '상태', detail: STATUSES[status], anchor: 'status' },
    {
      term: '연도',
      detail: figure.year === null ? '기사에서 알 수 없음' : `${figure.year}년`,
      anchor: 'year',
      why: yearReason(figure),
    },
    ...(period === null ? [] : [{ term: '기간', detail: periodText(period) }]),
    ...(isMoney
      ? [
          {
            term: '비교 기준',
            detail: compareClass === null ? '다른 금액과 나란히 놓지 않음' : COMPARE_CLASSES[compareClass],
            anchor: 'compare',
          },
        ]
      : []),
    { term: '위치', detail: `본문 ${figure.start}–${figure.end}번째 글자` },
  ]
  return (
    <dl className="border-line border-t text-sm">
      {steps.map(({ term, detail, anchor, why }) => (
        <div key={term} className="grid grid-cols-[5.5rem_1fr] gap-x-4 border-line border-b py-2">
          <dt className="text-faint">
            {anchor === undefined ? (
              term
            ) : (
              <a
                href={`/about#${anchor}`}
                title="용어의 뜻"
                className="underline decoration-dotted underline-offset-4 hover:text-accent"
              >
                {term}
              </a>
            )}
          </dt>
          <dd>
            {detail}
            {why === undefined || why === null ? null : (
              <span className="block text-soft text-xs">{why}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface Step {
  term: string
  detail: ReactNode
  /** Where the term is explained. */
  anchor?: string
  why?: string | null
}

const BOUNDS: Readonly<Record<Figure['qualifier'], string | null>> = {
  exact: null,
  approx: '어림한 값입니다.',
  'at-least': '이 값이거나 더 큽니다.',
  over: '이 값보다 큽니다.',
  'up-to': '이 값이거나 더 작습니다.',
}

/** Why this year: what the article says, or what it was counted from. */
function yearReason({ year, yearBasis, article }: Figure): string | null {
  if (year === null || yearBasis === null) return null
  if (yearBasis === 'relative' && article.publishedOn !== null) {
    return `기사 날짜 ${dateText(article.publishedOn)}에서 세었습니다.`
  }
  return {
    stated: '기사에 연도가 적혀 있습니다.',
    relative: '기사가 나온 해에서 세었습니다.',
    inferred: '앞뒤 문장으로 미루어 알았습니다.',
  }[yearBasis]
}

/** ISO 8601 in words: `2016/2018` → `2016부터 2018까지`. */
function periodText(period: string): string {
  if (period === 'R/P1Y') return '해마다'
  const [from, to] = period.split('/')
  return to === undefined ? dateText(period) : `${dateText(from ?? '')}부터 ${dateText(to)}까지`
}

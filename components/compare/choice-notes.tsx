import type { Choice } from '@/lib/compare/explain-choice'
import { MEASURES } from '@/lib/compare/measure'
import { type CompareState, compareHref } from '@/lib/compare/state'

interface Props {
  /** As the address says it, and as it is shown. */
  asked: CompareState
  state: CompareState
  /** What was typed as a region and is none. */
  unknown: readonly string[]
  choice: Choice
  /** Those that are shown of regions with too many figures for all of them; else null. */
  years: readonly number[] | null
}

/** What the page chose by itself, and what it could not do. */
export function ChoiceNotes({ asked, state, unknown, choice, years }: Props) {
  const isSuggested = state.regions.length > asked.regions.length
  const suggestion = !isSuggested
    ? ''
    : asked.regions.length === 0
      ? '자료가 많은 지역을 골라 두었습니다. 다른 지역을 골라 비교하세요.'
      : '견줄 지역으로 자료가 많은 곳을 더했습니다.'
  const newest =
    years === null || years.length === 0 || asked.years.length > 0
      ? ''
      : `지표가 많아 ${Math.min(...years)}년부터 보입니다. 그 전은 연도를 골라 보세요.`
  const text = [suggestion, choice.text, newest].filter((part) => part !== '').join(' ')
  if (text === '' && unknown.length === 0) return null
  return (
    <div className="mb-5 space-y-1.5 text-sm text-soft">
      {unknown.length > 0 ? (
        <p role="status" className="font-semibold text-caution">
          ‘{unknown.join('’, ‘')}’에 맞는 지역을 하나로 정할 수 없습니다. 시·도와 함께 적어 보세요.
        </p>
      ) : null}
      {text === '' ? null : <p>{text}</p>}
      {choice.money.length > 0 ? (
        <p>
          돈의 기준은 따로 볼 수 있습니다:{' '}
          {choice.money.map(({ measure, cities }, index) => (
            <span key={measure}>
              {index > 0 ? ', ' : null}
              <a href={compareHref(state, { measure, years: [], status: null })} className="link">
                {MEASURES[measure]}
              </a>
              <span className="text-faint">({cities.join('·')})</span>
            </span>
          ))}
        </p>
      ) : null}
    </div>
  )
}

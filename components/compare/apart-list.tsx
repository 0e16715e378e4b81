import { FigureLink } from '@/components/records/figure-link'
import { OwnerLinks } from '@/components/records/owner-links'
import type { ApartGroup } from '@/lib/compare/align'
import { measureOf } from '@/lib/compare/measure'
import { formatIn } from '@/lib/compare/money-unit'
import { type CompareState, compareHref } from '@/lib/compare/state'

/** What is kept apart is named, not listed to the end. */
const MOST_IN_GROUP = 6

/** Figures of the same cities that must not stand beside the others, each group with the reason. */
export function ApartList({ groups, state }: { groups: readonly ApartGroup[]; state: CompareState }) {
  return (
    <ul className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
      {groups.map((group) => (
        <li key={group.explanation}>
          <p className="flex flex-wrap items-baseline justify-between gap-x-4 font-semibold text-sm">
            {group.explanation}
            <SwitchLink group={group} state={state} />
          </p>
          <ul className="mt-1 border-line border-t text-sm">
            {group.figures.slice(0, MOST_IN_GROUP).map((figure) => (
              <li
                key={figure.id}
                className="grid gap-x-6 border-line border-b py-2 sm:grid-cols-[10rem_1fr_6rem]"
              >
                <FigureLink figure={figure} text={formatIn(state.unit, figure)} />
                <span>
                  {figure.label} <OwnerLinks figure={figure} />
                </span>
                <span className="text-soft sm:text-right">
                  {figure.year === null ? '연도 미상' : `${figure.year}년`}
                </span>
              </li>
            ))}
            {group.figures.length > MOST_IN_GROUP ? (
              <li className="py-2 text-soft">외 {group.figures.length - MOST_IN_GROUP}개</li>
            ) : null}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** Where the group has a basis of its own, the same cities can be compared on that. */
function SwitchLink({ group, state }: { group: ApartGroup; state: CompareState }) {
  const [figure] = group.figures
  const measure = figure === undefined ? null : measureOf(figure)
  if (figure === undefined || measure === null || !['other-measure', 'other-status'].includes(group.reason))
    return null
  return (
    <a href={compareHref(state, { measure, status: figure.status, years: [] })} className="link font-normal">
      이 기준으로 비교
    </a>
  )
}

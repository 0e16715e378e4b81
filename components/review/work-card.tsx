import { AgencyCard } from '@/components/review/agency-card'
import { DisagreementCard } from '@/components/review/disagreement-card'
import { FigureCard } from '@/components/review/figure-card'
import { IssueCard } from '@/components/review/issue-card'
import { NamesCard } from '@/components/review/names-card'
import { PickBox } from '@/components/review/pick-box'
import { ReportCard } from '@/components/review/report-card'
import { type WorkPlace, workId } from '@/components/review/work-place'
import { idsOfItem, PICKED_ACTIONS } from '@/lib/records/review/picked'
import { FIGURE_WORK, type WorkKind } from '@/lib/records/review/work'
import type { WorkItem } from '@/lib/records/review/work-item'

interface Props {
  item: WorkItem
  kind: WorkKind
  place: WorkPlace
  /** Its box was ticked in a form that could not be taken. */
  isPicked: boolean
}

/**
 * One piece of work. It can be chosen by the keys j and k, and its buttons pressed by theirs. What gets the focus is scrolled to
 * above the form for all that are ticked, which stays at the lower edge.
 */
export function WorkCard({ item, kind, place, isPicked }: Props) {
  return (
    <li
      id={workId(place.index)}
      tabIndex={-1}
      data-work
      className="border-line border-t py-7 **:scroll-mb-60 focus:outline-none focus-visible:outline-none data-chosen:-mx-4 data-chosen:bg-sunken data-chosen:px-4"
    >
      {PICKED_ACTIONS[kind].length === 0 ? null : <PickBox ids={idsOfItem(item)} ticked={isPicked} />}
      <WorkContent {...{ item, kind, place }} />
    </li>
  )
}

function WorkContent({ item, kind, place }: Omit<Props, 'isPicked'>) {
  switch (item.is) {
    case 'issue':
      return <IssueCard {...{ item, place }} />
    case 'report':
      return <ReportCard {...{ item, place }} />
    case 'agency':
      return <AgencyCard {...{ item, place }} />
    case 'names':
      return <NamesCard {...{ item, place }} />
    case 'disagreement':
      return <DisagreementCard {...{ item, place }} />
    default:
      return (
        <FigureCard
          figure={item.figure}
          doubted={FIGURE_WORK.find((one) => one === kind) ?? 'year'}
          place={place}
        />
      )
  }
}

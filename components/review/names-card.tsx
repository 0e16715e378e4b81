import { EditLink } from '@/components/review/edit-link'
import { NamedRecordView } from '@/components/review/named-record-view'
import { QuickDecision } from '@/components/review/quick-decision'
import { ReasonedDecision } from '@/components/review/reasoned-decision'
import { editHref, placePath, type WorkPlace, workId } from '@/components/review/work-place'
import { DIFFERENT_REASON } from '@/lib/records/review/reasons'
import type { NamesItem } from '@/lib/records/review/work-item'

const WORDS = {
  agency: { path: '/agencies', edit: '/admin/agencies/', title: '한 기관일까요?' },
  program: { path: '/programs', edit: '/admin/programs/', title: '한 사업일까요?' },
}

/** Two records side by side: one thing, or two. */
export function NamesCard({ item, place }: { item: NamesItem; place: WorkPlace }) {
  const [one, other] = item.pair
  const { path, edit, title } = WORDS[item.of]
  const back = placePath(place)
  return (
    <>
      <h3 className="mb-3 font-semibold">{title}</h3>
      <div className="grid gap-6 sm:grid-cols-2">
        <NamedRecordView record={one} path={path} />
        <NamedRecordView record={other} path={path} />
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <QuickDecision
          action={`${item.of}.accept`}
          ids={[one.id, other.id]}
          reason={DIFFERENT_REASON}
          label="서로 다름"
          place={place}
          hotkey="a"
        />
        <ReasonedDecision
          id={`${workId(place.index)}-merge`}
          action={`${item.of}.merge`}
          hidden={{ id: one.id, other: other.id }}
          reasons="merge"
          label="하나로 합치기"
          to={back}
          back={back}
          hotkey="r"
        />
        <EditLink href={editHref(`${edit}${one.slug}`, place)} />
      </div>
    </>
  )
}

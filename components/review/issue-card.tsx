import { EvidenceQuote } from '@/components/records/evidence-quote'
import { ArticleLine } from '@/components/review/article-line'
import { EditLink } from '@/components/review/edit-link'
import { ReasonedDecision } from '@/components/review/reasoned-decision'
import { editHref, placePath, type WorkPlace, workId } from '@/components/review/work-place'
import { ISSUE_CODES } from '@/lib/records/issue'
import type { IssueItem } from '@/lib/records/review/work-item'

/** Something the reader could not settle, with its place. */
export function IssueCard({ item, place }: { item: IssueItem; place: WorkPlace }) {
  const path = placePath(place)
  return (
    <>
      <h3 className="mb-1 font-semibold text-caution">{ISSUE_CODES[item.code]}</h3>
      {/* Of the article as a whole it says no more than its heading. */}
      {item.place === null ? null : <p className="mb-2">{item.message}</p>}
      {item.quoted === null ? null : (
        <EvidenceQuote text={item.quoted.sentence} start={item.quoted.start} end={item.quoted.end} />
      )}
      <ArticleLine article={item.article} />
      <div className="mt-4 flex flex-wrap gap-2">
        <EditLink href={editHref(`/admin/issues/${item.id}`, place)} label="고치거나 더하기" />
        <ReasonedDecision
          id={`${workId(place.index)}-settle`}
          action="issue.settle"
          hidden={{ ids: item.id }}
          reasons="settle"
          label="해결"
          to={path}
          back={path}
          hotkey="a"
        />
      </div>
    </>
  )
}

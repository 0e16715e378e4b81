import { EditLink } from '@/components/review/edit-link'
import { editHref, placePath, type WorkPlace } from '@/components/review/work-place'
import { decodedPath } from '@/lib/records/decoded-path'
import { seoulDate } from '@/lib/records/published/citation'
import { editAddress } from '@/lib/records/review/edit-address'
import type { ReportItem } from '@/lib/records/review/work-item'

/** What a visitor said, in the visitor's words. */
export function ReportCard({ item, place }: { item: ReportItem; place: WorkPlace }) {
  const edit = editAddress(item.path)
  return (
    <>
      <h3 className="mb-2">
        <a href={item.path} className="link break-all">
          {decodedPath(item.path)}
        </a>
      </h3>
      <blockquote className="whitespace-pre-wrap border-line border-l-2 pl-4">{item.text}</blockquote>
      <p className="mt-2 text-sm text-soft">
        <time dateTime={item.createdAt.toISOString()}>{seoulDate(item.createdAt)}</time>
        {item.contact === null ? null : <> · 연락처 {item.contact}</>}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        {edit === null ? null : <EditLink href={editHref(edit, place)} label="기록 고치기" />}
        <form action="/admin/reports/settle" method="post">
          <input type="hidden" name="id" value={item.id} />
          <input type="hidden" name="to" value={placePath(place)} />
          <button type="submit" data-hotkey="a" className="button">
            처리함
          </button>
        </form>
      </div>
    </>
  )
}

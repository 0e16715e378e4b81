import { EvidenceQuote } from '@/components/records/evidence-quote'
import { ArticleLine } from '@/components/review/article-line'
import { EditLink } from '@/components/review/edit-link'
import type { NamedPlace } from '@/lib/records/review/work-item'

interface Props {
  places: readonly NamedPlace[]
  /** Where to come back to. */
  from: string
}

/** Each place where an article names a record, with the way to say that it names another one. */
export function NamedPlaceList({ places, from }: Props) {
  return (
    <ul>
      {places.map(({ id, quoted, article }) => (
        <li key={id} className="border-line border-t py-5">
          <EvidenceQuote text={quoted.sentence} start={quoted.start} end={quoted.end} />
          <ArticleLine article={article} />
          <p className="mt-3">
            <EditLink
              href={`/admin/mentions/${id}?from=${encodeURIComponent(from)}`}
              label="이 이름 고치기"
            />
          </p>
        </li>
      ))}
    </ul>
  )
}

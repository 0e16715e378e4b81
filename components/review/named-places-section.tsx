import { NamedPlaceList } from '@/components/review/named-place-list'
import { Section } from '@/components/ui/section'
import type { NamedPlace } from '@/lib/records/review/work-item'

interface Props {
  total: number
  /** The first of them. */
  places: readonly NamedPlace[]
  /** Of the page with all. */
  all: string
  from: string
}

/** On the page of a record: where it is named, to take out what is another's name. */
export function NamedPlacesSection({ total, places, all, from }: Props) {
  return (
    <Section id="places" title="이름이 적힌 곳" count={total}>
      <NamedPlaceList places={places} from={`${from}#places`} />
      {total > places.length ? (
        <p className="mt-4 text-sm">
          <a href={all} className="link">
            {total.toLocaleString('ko-KR')}곳 모두 보기
          </a>
        </p>
      ) : null}
    </Section>
  )
}

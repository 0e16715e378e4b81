import { EvidenceQuote } from '@/components/records/evidence-quote'
import { EditLink } from '@/components/review/edit-link'
import { Section } from '@/components/ui/section'
import type { NamedRegion } from '@/lib/records/review/work-item'
import { REGION_ROLES } from '@/lib/records/vocabulary'

interface Props {
  total: number
  /** The first of them. */
  places: readonly NamedRegion[]
  from: string
}

/** On the page of an article: where it names which region, to say that it is another one, or none. */
export function NamedRegionsSection({ total, places, from }: Props) {
  return (
    <Section id="places" title="지역이 적힌 곳" count={total}>
      {total === 0 ? <p className="text-soft">이 기사에서 읽은 지역이 없습니다.</p> : null}
      <ul>
        {places.map(({ id, name, role, quoted }) => (
          <li key={id} className="border-line border-t py-5">
            <p className="mb-2 font-semibold">
              {name} <span className="font-normal text-soft text-sm">{REGION_ROLES[role]}</span>
            </p>
            <EvidenceQuote text={quoted.sentence} start={quoted.start} end={quoted.end} />
            <p className="mt-3">
              <EditLink
                href={`/admin/mentions/${id}?from=${encodeURIComponent(`${from}#places`)}`}
                label={`${name} 고치기`}
              />
            </p>
          </li>
        ))}
      </ul>
      {total > places.length ? (
        <p className="mt-4 text-sm text-soft">
          처음 {places.length.toLocaleString('ko-KR')}곳입니다. 같은 말은 한 번에 고칠 수 있습니다.
        </p>
      ) : null}
    </Section>
  )
}

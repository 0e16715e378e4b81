import { EvidenceQuote } from '@/components/records/evidence-quote'
import { ArticleLine } from '@/components/review/article-line'
import { EditLink } from '@/components/review/edit-link'
import { QuickDecision } from '@/components/review/quick-decision'
import { editHref, type WorkPlace } from '@/components/review/work-place'
import { ACCEPT_REASON } from '@/lib/records/review/reasons'
import type { AgencyItem } from '@/lib/records/review/work-item'
import { AGENCY_STANDINGS, AGENCY_TYPES } from '@/lib/records/vocabulary'

/** An agency that is only planned, as far as its articles say. */
export function AgencyCard({ item, place }: { item: AgencyItem; place: WorkPlace }) {
  const { agency, proof } = item
  return (
    <>
      <h3 className="mb-2">
        <a href={`/agencies/${agency.slug}`} className="font-semibold hover:text-accent">
          {agency.name}
        </a>{' '}
        <span className="text-sm text-soft">
          {agency.region?.name} · {AGENCY_TYPES[agency.type]} ·{' '}
          <b className="text-caution">{AGENCY_STANDINGS[agency.standing]}</b>
        </span>
      </h3>
      {proof === null ? null : (
        <>
          <EvidenceQuote text={proof.sentence} start={proof.start} end={proof.end} />
          <ArticleLine article={proof.article} />
        </>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        <QuickDecision
          action="agency.accept"
          ids={[agency.id]}
          reason={ACCEPT_REASON}
          label="아직 설립 예정"
          place={place}
          hotkey="a"
        />
        <EditLink href={editHref(`/admin/agencies/${agency.slug}`, place)} />
      </div>
    </>
  )
}

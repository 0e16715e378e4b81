import { EvidenceQuote } from '@/components/records/evidence-quote'
import { ArticleLine } from '@/components/review/article-line'
import { EditLink } from '@/components/review/edit-link'
import { FigureFacts } from '@/components/review/figure-facts'
import { QuickDecision } from '@/components/review/quick-decision'
import { editHref, type WorkPlace } from '@/components/review/work-place'
import { formatValue } from '@/lib/measures/format'
import { ACCEPT_REASON } from '@/lib/records/review/reasons'
import type { DisagreementItem } from '@/lib/records/review/work-item'

/** The same fact as several articles tell it. */
export function DisagreementCard({ item, place }: { item: DisagreementItem; place: WorkPlace }) {
  const { figures } = item
  return (
    <>
      <h3 className="mb-3 font-semibold">{figures[0]?.label}</h3>
      <ul className="space-y-5">
        {figures.map((figure) => (
          <li key={figure.id} className="border-line border-l-2 pl-4">
            <p className="mb-1">
              <a href={`/metrics/${figure.id}`} className="font-semibold hover:text-accent">
                {formatValue(figure)}
              </a>
            </p>
            <EvidenceQuote
              text={figure.sentence}
              start={figure.start - figure.sentenceStart}
              end={figure.end - figure.sentenceStart}
            />
            <FigureFacts figure={figure} doubted="value" />
            <ArticleLine article={figure.article} />
            <p className="mt-2">
              <EditLink href={editHref(`/admin/figures/${figure.id}`, place)} label="이 수치 고치기" />
            </p>
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap gap-2">
        <QuickDecision
          action="figure.accept"
          ids={figures.map(({ id }) => id)}
          reason={ACCEPT_REASON}
          label="모두 기사대로 읽음"
          place={place}
          hotkey="a"
        />
      </div>
    </>
  )
}

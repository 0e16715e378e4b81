import { EvidenceQuote } from '@/components/records/evidence-quote'
import { ArticleLine } from '@/components/review/article-line'
import { EditLink } from '@/components/review/edit-link'
import { FigureFacts } from '@/components/review/figure-facts'
import { QuickDecision } from '@/components/review/quick-decision'
import { ReasonedDecision } from '@/components/review/reasoned-decision'
import { editHref, placePath, type WorkPlace, workId } from '@/components/review/work-place'
import { formatValue } from '@/lib/measures/format'
import type { Figure } from '@/lib/records/published/figure'
import { ACCEPT_REASON } from '@/lib/records/review/reasons'
import type { FigureWorkKind } from '@/lib/records/review/work'

interface Props {
  figure: Figure
  doubted: FigureWorkKind
  place: WorkPlace
}

/** A doubtful figure: its sentence, what was read, and what can be done about it. */
export function FigureCard({ figure, doubted, place }: Props) {
  const { id, sentence, sentenceStart } = figure
  const path = placePath(place)
  return (
    <>
      <h3 className="mb-2">
        <a href={`/metrics/${id}`} className="hover:text-accent">
          {figure.label} <b className="ml-1">{formatValue(figure)}</b>
        </a>
      </h3>
      <EvidenceQuote text={sentence} start={figure.start - sentenceStart} end={figure.end - sentenceStart} />
      <FigureFacts {...{ figure, doubted }} />
      <ArticleLine article={figure.article} />
      <div className="mt-4 flex flex-wrap gap-2">
        <QuickDecision
          action="figure.accept"
          ids={[id]}
          reason={ACCEPT_REASON}
          label="맞음"
          place={place}
          hotkey="a"
        />
        <EditLink href={editHref(`/admin/figures/${id}`, place)} />
        <ReasonedDecision
          id={`${workId(place.index)}-reject`}
          action="figure.reject"
          hidden={{ ids: id }}
          reasons="reject"
          label="제외"
          to={path}
          back={path}
          hotkey="r"
        />
      </div>
    </>
  )
}

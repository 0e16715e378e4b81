import { EvidenceQuote } from '@/components/records/evidence-quote'
import { FigureLink } from '@/components/records/figure-link'
import { Badge } from '@/components/ui/badge'
import { sourceLine } from '@/lib/records/published/citation'
import type { OtherFigure } from '@/lib/records/published/figure-detail'

/** What other articles say of the same fact, each with the sentence that says it. */
export function OtherFigures({ others }: { others: readonly OtherFigure[] }) {
  return (
    <ul className="space-y-6">
      {others.map(({ standing, figure }) => (
        <li key={figure.id} className="max-w-prose">
          <p className="mb-1 flex flex-wrap items-center gap-x-2">
            <Badge tone={standing === 'same' ? 'accent' : 'caution'} title="이 지표와 견주어">
              {standing === 'same' ? '같음' : '다름'}
            </Badge>
            <FigureLink figure={figure} className="text-base" />
            <a href={`/articles/${figure.article.slug}`} className="link text-sm">
              {sourceLine(figure.article)}
            </a>
          </p>
          <EvidenceQuote
            text={figure.sentence}
            start={figure.start - figure.sentenceStart}
            end={figure.end - figure.sentenceStart}
          />
        </li>
      ))}
    </ul>
  )
}

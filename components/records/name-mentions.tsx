import { EvidenceQuote } from '@/components/records/evidence-quote'
import type { NameEvidence } from '@/lib/records/published/agency'
import { sourceLine } from '@/lib/records/published/citation'

/** The sentences that name a programme, each with its source. */
export function NameMentions({ names }: { names: readonly NameEvidence[] }) {
  return (
    <ul className="max-w-prose space-y-5">
      {names.map((one) => (
        <li key={one.name} className="border-line border-l-2 pl-5">
          <EvidenceQuote text={one.sentence} start={one.start} end={one.end} />
          <p className="mt-1 text-sm">
            <a href={`/articles/${one.article.slug}`} className="link text-faint">
              {sourceLine(one.article)}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

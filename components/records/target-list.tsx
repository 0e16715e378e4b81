import { EvidenceQuote } from '@/components/records/evidence-quote'
import { sourceLine } from '@/lib/records/published/citation'
import type { ProgramTarget } from '@/lib/records/published/program'

/** Whom a programme is for, in the articles' words, each with its sentence. */
export function TargetList({ targets }: { targets: readonly ProgramTarget[] }) {
  return (
    <ul className="max-w-prose space-y-5">
      {targets.map(({ text, sentence, start, end, article }) => (
        <li key={text} className="border-line border-l-2 pl-5">
          <p className="mb-1 font-semibold">{text}</p>
          <EvidenceQuote text={sentence} start={start} end={end} />
          <p className="mt-1 text-sm">
            <a href={`/articles/${article.slug}`} className="link text-faint">
              {sourceLine(article)}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

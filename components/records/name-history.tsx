import { EvidenceQuote } from '@/components/records/evidence-quote'
import { Badge } from '@/components/ui/badge'
import type { NameEvidence } from '@/lib/records/published/agency'
import { dateText, sourceLine } from '@/lib/records/published/citation'
import { NAME_KINDS } from '@/lib/records/vocabulary'

/** The names of an agency as a line through time, each with the sentence that proves it. */
export function NameHistory({ names }: { names: readonly NameEvidence[] }) {
  return (
    <ol className="ml-1.5 border-line-strong border-l">
      {names.map((one) => (
        <li key={one.name} className="relative pb-6 pl-6 last:pb-0">
          <span
            aria-hidden="true"
            className={`absolute top-2.5 -left-[5.5px] size-2.5 rounded-full border-2 border-accent ${
              one.kind === 'current' ? 'bg-accent' : 'bg-ground'
            }`}
          />
          <p className="flex flex-wrap items-center gap-x-2">
            <span className="font-semibold">{one.name}</span>
            <Badge tone={one.kind === 'current' ? 'accent' : 'plain'}>{NAME_KINDS[one.kind]}</Badge>
            {one.until === null ? null : <span className="text-sm text-soft">{dateText(one.until)}까지</span>}
          </p>
          <div className="mt-1 max-w-prose text-sm">
            <EvidenceQuote text={one.sentence} start={one.start} end={one.end} />
            <p className="mt-1 text-xs">
              <a href={`/articles/${one.article.slug}`} className="link text-faint">
                {sourceLine(one.article)}
              </a>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

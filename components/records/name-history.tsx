import { EvidenceQuote } from '@/components/records/evidence-quote'
import { Badge } from '@/components/ui/badge'
import type { NameEvidence } from '@/lib/records/published/agency'
import { dateText, sourceLine } from '@/lib/records/published/citation'
import { NAME_KINDS } from '@/lib/records/vocabulary'

/** The names of an agency as a line through time, each with the sentence that proves it; short forms stand beside the line. */
export function NameHistory({ names }: { names: readonly NameEvidence[] }) {
  const dated = names.filter(({ kind }) => kind !== 'alias')
  const aliases = names.filter(({ kind }) => kind === 'alias')
  return (
    <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <ol className="ml-1.5 border-accent border-l-2">
        {dated.map((one, index) => (
          <li key={one.name} className="relative pb-6 pl-6 last:pb-0">
            <span
              aria-hidden="true"
              className={`absolute top-2.5 -left-[7px] size-3 rounded-full border-2 border-accent ${
                one.kind === 'current' ? 'bg-accent' : 'bg-ground'
              }`}
            />
            <p className="flex flex-wrap items-center gap-x-2">
              <span className="font-semibold">{one.name}</span>
              <Badge tone={one.kind === 'current' ? 'accent' : 'plain'}>{NAME_KINDS[one.kind]}</Badge>
              <span className="text-sm text-soft">{spanOf(one, dated[index - 1])}</span>
            </p>
            <Proof name={one} />
          </li>
        ))}
      </ol>
      {aliases.length > 0 ? (
        <div className="text-sm">
          <h3 className="font-semibold text-soft">{NAME_KINDS.alias}</h3>
          <ul className="mt-1 space-y-4">
            {aliases.map((one) => (
              <li key={one.name}>
                <p className="font-semibold">{one.name}</p>
                <Proof name={one} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}

function Proof({ name: { sentence, start, end, article } }: { name: NameEvidence }) {
  return (
    <div className="mt-1 max-w-prose text-sm">
      <EvidenceQuote text={sentence} start={start} end={end} />
      <p className="mt-1 text-xs">
        <a href={`/articles/${article.slug}`} className="link text-faint">
          {sourceLine(article)}
        </a>
      </p>
    </div>
  )
}

/** From the end of the name before to its own, as far as articles say: `2013 – 2021.10`, `2021.10부터`. */
function spanOf(name: NameEvidence, before: NameEvidence | undefined): string {
  const from = before?.until ?? null
  if (name.until === null) return from === null ? '' : `${dateText(from)}부터`
  return from === null ? `${dateText(name.until)}까지` : `${dateText(from)} – ${dateText(name.until)}`
}

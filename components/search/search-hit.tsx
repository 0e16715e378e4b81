import { Badge } from '@/components/ui/badge'
import { dateText } from '@/lib/records/published/citation'
import { RECORD_KINDS } from '@/lib/records/vocabulary'
import type { SearchHit as Hit, SnippetPart } from '@/lib/search/answer'

/** One result: what it is, its name, the sentence that explains it, where that is from. */
export function SearchHit({ hit }: { hit: Hit }) {
  const source = [
    hit.article === null || hit.article.title === hit.title ? null : hit.article.title,
    hit.article?.publishedOn ? dateText(hit.article.publishedOn) : null,
    hit.region,
    hit.kind === 'metric' && hit.year !== null ? `${hit.year}년 수치` : null,
  ].filter((part) => part !== null && part !== '')
  return (
    <article data-key={`${hit.kind} ${hit.id}`} className="border-line border-b py-5">
      <h3 className="flex flex-wrap items-baseline gap-x-2.5 text-lg">
        <Badge tone={hit.kind === 'metric' ? 'accent' : 'plain'}>{RECORD_KINDS[hit.kind]}</Badge>
        <a href={hit.href} className="link font-semibold">
          <Highlighted
            parts={hit.titleParts.length > 0 ? hit.titleParts : [{ text: hit.title, hit: false }]}
          />
        </a>
      </h3>
      {hit.sentence === '' ? null : (
        <p className="mt-1.5 line-clamp-4 max-w-prose">
          <Highlighted parts={hit.snippet.length > 0 ? hit.snippet : [{ text: hit.sentence, hit: false }]} />
        </p>
      )}
      {hit.sameSentence.length > 0 ? (
        <details className="mt-1 text-sm">
          <summary className="text-soft hover:text-accent">
            같은 문장에서 {hit.sameSentence.length}건 더
          </summary>
          <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {hit.sameSentence.map((other) => (
              <li key={other.href}>
                <a href={other.href} className="link">
                  {other.kind === 'metric' ? other.title : RECORD_KINDS[other.kind]}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {source.length > 0 ? <p className="mt-1 text-faint text-sm">{source.join(' · ')}</p> : null}
    </article>
  )
}

function Highlighted({ parts }: { parts: readonly SnippetPart[] }) {
  let offset = 0
  return parts.map((part) => {
    const key = offset
    offset += part.text.length
    return part.hit ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>
  })
}

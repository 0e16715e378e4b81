import { ExcerptText, MarkLegend } from '@/components/records/excerpt-text'
import type { Excerpt } from '@/lib/records/published/article'

/** Excerpts in order; where sentences between two of them are not shown, a gap says so. */
export function ExcerptFlow({ excerpts }: { excerpts: readonly Excerpt[] }) {
  if (excerpts.length === 0) return null
  return (
    <div className="max-w-prose">
      <MarkLegend />
      <div className="mt-5 space-y-3 leading-loose">
        {excerpts.map((excerpt, index) => {
          const skipped = excerpt.ordinal - (excerpts[index - 1]?.ordinal ?? -1) > 1
          return (
            <div key={excerpt.id} id={`s${excerpt.ordinal}`}>
              {skipped ? (
                <p aria-hidden="true" className="mb-3 text-faint leading-none tracking-[0.3em]">
                  ⋯
                </p>
              ) : null}
              <p className={excerpt.kind === 'heading' ? 'font-bold' : undefined}>
                <ExcerptText excerpt={excerpt} />
              </p>
            </div>
          )
        })}
      </div>
    </div>
  )
}

import type { Draft } from '@/lib/ingest/correct/draft'
import { withoutAnswered } from '@/lib/ingest/correct/issues'
import type { Correction, DeedOf } from '@/lib/records/correction/correction'

/** What is known of the article itself. What is read with its date follows: `followDate`. */
export function editArticle(draft: Draft, correction: Correction, { after }: DeedOf<'article.edit'>): void {
  const { article, issues } = draft.reading
  const year = after.publishedOn ? { publishedYear: Number(after.publishedOn.slice(0, 4)) } : {}
  const edited = { ...article, ...year, ...after }
  draft.reading = {
    ...draft.reading,
    article: edited,
    issues: edited.publishedOn === null ? issues : withoutAnswered(issues, ['no-date']),
  }
  draft.holds(correction)
}

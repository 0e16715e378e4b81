/** A place of an article where something is named, with the sentence it stands in. */
import type { Prisma } from '@/lib/db/generated/client'
import { articleColumns, toArticleReference } from '@/lib/db/queries/references'
import type { NamedPlace } from '@/lib/records/review/work-item'

export const placeColumns = {
  ...{ id: true, start: true, end: true, articleId: true },
  sentence: { select: { start: true, text: true } },
  article: { select: articleColumns },
} satisfies Prisma.MentionSelect

type PlaceRow = Prisma.MentionGetPayload<{ select: typeof placeColumns }>

export function toPrintedPlace(row: PlaceRow): Omit<NamedPlace, 'of'> {
  const { id, start, end, articleId, sentence, article } = row
  return {
    id,
    article: { ...toArticleReference(article), id: articleId },
    place: { start, end },
    quoted: { sentence: sentence.text, start: start - sentence.start, end: end - sentence.start },
  }
}

/** `이 글의 ‘광주’는 경기도 광주시다`: a place where an article names a region, and which one it names instead, or none. */
import type { Database } from '@/lib/db/client'
import { findNamedRegion } from '@/lib/db/queries/review/named-regions'
import type { FormFault } from '@/lib/workflows/review/form-fault'
import { type Form, orNull, textOf } from '@/lib/workflows/review/form-fields'
import { GONE_NAME, SAME_REGION } from '@/lib/workflows/review/mention-faults'

/**
 * The words there name another region, or none, or the same one in another role; at that place, or wherever the article has
 * them. Its figures in those sentences go with it where that is ticked.
 */
export async function regionRejection(db: Database, form: Form): Promise<object[] | FormFault> {
  const found = await findNamedRegion(db, textOf(form, 'id'))
  if (found === null) return GONE_NAME
  const regionCode = orNull(textOf(form, 'regionCode'))
  const role = textOf(form, 'role')
  const reason = textOf(form, 'reason')
  const articleId = found.article.id
  const facts = { kind: 'region', regionCode, role }
  if (regionCode === found.code) {
    // The role is the region's in the whole article: to say it at one place is enough.
    if (role === found.role) return SAME_REGION
    return [{ action: 'mention.add', articleId, ...found.place, facts, reason }]
  }
  const isEverywhere = form.everywhere !== undefined
  const places = [found.place, ...(isEverywhere ? found.elsewhere.places : [])]
  const read = [...found.figures, ...(isEverywhere ? found.elsewhere.figures : [])]
  const figures = form.withFigures === undefined ? [] : read
  return [
    ...figures.map(({ id }) => ({ action: 'figure.edit', figure: { id }, changes: { regionCode }, reason })),
    ...places.flatMap((place) => [
      { action: 'mention.reject', articleId, ...place, kind: 'region', claim: found.code, reason },
      ...(regionCode === null ? [] : [{ action: 'mention.add', articleId, ...place, facts, reason }]),
    ]),
  ]
}

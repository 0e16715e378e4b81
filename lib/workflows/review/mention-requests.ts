/** `이 문장의 ‘진흥원’은 이 기관이 아니다`: one place where an article names a record, and what is named there instead. */
import type { Database } from '@/lib/db/client'
import { type FoundPlace, findNamedPlace } from '@/lib/db/queries/review/named-places'
import type { RecordName } from '@/lib/records/correction/anchor'
import { type FormFault, isFault } from '@/lib/workflows/review/form-fault'
import { type Form, orNull, textOf } from '@/lib/workflows/review/form-fields'
import { GONE_NAME, SAME_NAME } from '@/lib/workflows/review/mention-faults'
import { typedOwner } from '@/lib/workflows/review/typed-owner'

/** The name there is another one's, or nobody's; the figures of its sentence go with it where that is ticked. */
export async function mentionRejection(db: Database, form: Form): Promise<object[] | FormFault> {
  const place = await findNamedPlace(db, textOf(form, 'id'))
  if (place === null) return GONE_NAME
  const { of, record } = place
  const found = await typedOwner(db, {
    ...{ of, typed: textOf(form, 'other'), isNew: form.newOther !== undefined },
    ...{ regionCode: orNull(textOf(form, 'regionCode')), present: null, isLeft: false },
  })
  if (isFault(found)) return found
  const { owner } = found
  if (owner === record.id) return SAME_NAME
  const reason = textOf(form, 'reason')
  const words = { articleId: place.article.id, ...place.place }
  const figures = form.withFigures === undefined ? [] : place.figures
  return [
    // First, while the figures are still known to be of the record.
    ...figures.map(({ id }) => ({ action: 'figure.edit', figure: { id }, changes: { [of]: owner }, reason })),
    { action: 'mention.reject', ...words, kind: of, claim: place.claim, reason },
    ...(owner === null
      ? []
      : [{ action: 'mention.add', ...words, facts: await namedFacts(db, place, owner), reason }]),
  ]
}

/** A new record is of the kind of the one it was taken for. */
async function namedFacts(db: Database, { of, record }: FoundPlace, owner: string | RecordName) {
  if (of === 'agency') {
    const select = { name: true, regionCode: true, type: true } as const
    const known = await db.agency.findUniqueOrThrow({ where: { id: idOf(owner, record.id) }, select })
    return { kind: of, ...known, ...(typeof owner === 'string' ? {} : owner) }
  }
  const select = { name: true, regionCode: true, category: true } as const
  const known = await db.program.findUniqueOrThrow({ where: { id: idOf(owner, record.id) }, select })
  return { kind: of, ...known, agency: null, ...(typeof owner === 'string' ? {} : owner) }
}

const idOf = (owner: string | RecordName, other: string) => (typeof owner === 'string' ? owner : other)

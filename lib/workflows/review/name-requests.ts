/** A name that the reader missed, or could not settle, at a place of an article. */
import type { Database } from '@/lib/db/client'
import { regionByCode } from '@/lib/records/gazetteer'
import { placeOf, settledWith } from '@/lib/workflows/review/figure-requests'
import { type FormFault, isFault } from '@/lib/workflows/review/form-fault'
import { type Form, orNull, textOf } from '@/lib/workflows/review/form-fields'
import { typedOwner } from '@/lib/workflows/review/typed-owner'

export async function nameAddition(db: Database, form: Form): Promise<object[] | FormFault> {
  const facts = await namedFacts(db, form)
  if (isFault(facts)) return facts
  const place = textOf(form, 'start') === '' ? await whereNamed(db, form) : placeOf(form)
  if (isFault(place)) return place
  const reason = textOf(form, 'reason')
  return [{ action: 'mention.add', ...place, facts, reason }, ...settledWith(form, reason)]
}

/** What an article is about is asked without a place: it is where the article first names that region. */
async function whereNamed(db: Database, form: Form) {
  const articleId = textOf(form, 'articleId')
  const article = await db.article.findUnique({ where: { id: articleId }, select: { text: true } })
  const region = regionByCode(textOf(form, 'regionCode'))
  const names = region === undefined ? [] : [region.name, region.shortName]
  const printed = names.find((name) => article?.text.includes(name))
  if (article === null || printed === undefined)
    return { fault: '기사에 그 지역의 이름이 나오지 않습니다. 기사에 적힌 지역을 골라 주세요.' }
  const start = article.text.indexOf(printed)
  return { articleId, start, end: start + printed.length }
}

async function namedFacts(db: Database, form: Form): Promise<object | FormFault> {
  const kind = textOf(form, 'kind')
  const regionCode = orNull(textOf(form, 'regionCode'))
  if (kind === 'region') return { kind, regionCode, role: textOf(form, 'role') }
  const named = { kind, name: textOf(form, 'name'), regionCode }
  if (kind === 'agency') return { ...named, type: textOf(form, 'type') }
  const agency = await typedOwner(db, {
    ...{ of: 'agency', typed: textOf(form, 'agency'), isNew: form.newAgency !== undefined, regionCode },
    ...{ present: null, isLeft: false },
  })
  if (isFault(agency)) return agency
  // The base is told the owner by its name, as an article would.
  return {
    ...named,
    category: textOf(form, 'category'),
    agency: null,
    ...(await ownerName(db, agency.owner)),
  }
}

async function ownerName(db: Database, owner: unknown): Promise<object> {
  if (typeof owner !== 'string') return { agency: owner }
  const row = await db.agency.findUnique({ where: { id: owner }, select: { name: true, regionCode: true } })
  return { agency: row }
}

/** Forms about an agency, a programme or an article. */
import type { Database } from '@/lib/db/client'
import { readAgencyFacts, readArticleFacts, readProgramFacts } from '@/lib/db/queries/review/stored-facts'
import { recordsNamed } from '@/lib/db/queries/review/typed-names'
import { type FormFault, isFault } from '@/lib/workflows/review/form-fault'
import { changesIn, type Form, fieldsLeft, orNull, textOf } from '@/lib/workflows/review/form-fields'
import { typedOwner } from '@/lib/workflows/review/typed-owner'

const GONE: FormFault = { fault: '이 기록은 이제 없습니다. 다른 기록과 합쳐졌을 수 있습니다.' }

type Named = 'agency' | 'program'

export async function agencyEdit(db: Database, form: Form): Promise<object[] | FormFault> {
  const id = textOf(form, 'id')
  const before = await readAgencyFacts(db, id)
  if (before === null) return GONE
  const regionCode = orNull(textOf(form, 'regionCode'))
  const parent = await typedOwner(db, {
    ...{ of: 'agency', typed: textOf(form, 'parent'), isNew: form.newParent !== undefined, regionCode },
    ...{ present: before.parent, isLeft: fieldsLeft(form).has('parent') },
  })
  if (isFault(parent)) return parent
  const after = {
    ...{ type: textOf(form, 'type'), standing: textOf(form, 'standing') },
    ...{ regionCode, parent: parent.owner },
  }
  const changes = changesIn({ ...before, parent: before.parent?.id ?? null }, after, fieldsLeft(form))
  return [{ action: 'agency.edit', id, changes, reason: textOf(form, 'reason') }]
}

export async function programEdit(db: Database, form: Form): Promise<object[] | FormFault> {
  const id = textOf(form, 'id')
  const before = await readProgramFacts(db, id)
  if (before === null) return GONE
  const regionCode = orNull(textOf(form, 'regionCode'))
  const agency = await typedOwner(db, {
    ...{ of: 'agency', typed: textOf(form, 'agency'), isNew: form.newAgency !== undefined, regionCode },
    ...{ present: before.agency, isLeft: fieldsLeft(form).has('agency') },
  })
  if (isFault(agency)) return agency
  const after = { category: textOf(form, 'category'), regionCode, agency: agency.owner }
  const changes = changesIn({ ...before, agency: before.agency?.id ?? null }, after, fieldsLeft(form))
  return [{ action: 'program.edit', id, changes, reason: textOf(form, 'reason') }]
}

export async function articleEdit(db: Database, form: Form): Promise<object[] | FormFault> {
  const id = textOf(form, 'id')
  const before = await readArticleFacts(db, id)
  if (before === null) return { fault: '이 기사는 이제 없습니다.' }
  const publishedOn = orNull(textOf(form, 'publishedOn'))
  const year = publishedOn?.slice(0, 4) ?? orNull(textOf(form, 'publishedYear'))
  const after = {
    title: orNull(textOf(form, 'title')),
    publisher: orNull(textOf(form, 'publisher')),
    author: orNull(textOf(form, 'author')),
    ...{ publishedOn, publishedYear: year === null ? null : Number(year) },
    rights: textOf(form, 'rights'),
  }
  const reason = textOf(form, 'reason')
  const left = new Set(fieldsLeft(form))
  // It follows the date.
  if (!left.has('publishedOn')) left.delete('publishedYear')
  const changes = changesIn(before, after, left)
  const edit = { action: 'article.edit', id, changes, reason }
  const issue = textOf(form, 'issue')
  return issue === '' ? [edit] : [edit, { action: 'issue.settle', id: issue, reason }]
}

export async function renaming(_db: Database, form: Form, of: Named): Promise<object[]> {
  const to = { name: textOf(form, 'name'), until: orNull(textOf(form, 'until')) }
  return [{ action: `${of}.rename`, id: textOf(form, 'id'), to, reason: textOf(form, 'reason') }]
}

/** With the record that was chosen, or that the typed name means. */
export async function merging(db: Database, form: Form, of: Named): Promise<object[] | FormFault> {
  const found = await recordsNamed(db, of, textOf(form, 'other'))
  const [other, second] = found
  if (other === undefined) return { fault: '합칠 기록을 찾지 못했습니다. 목록에서 골라 주세요.' }
  if (second !== undefined) return { fault: '그 이름의 기록이 여럿입니다. 목록에서 지역을 보고 골라 주세요.' }
  return [
    { action: `${of}.merge`, id: textOf(form, 'id'), otherId: other.id, reason: textOf(form, 'reason') },
  ]
}

/** The boxes that were ticked: a form has one value for a name, so each article's claim has a name of its own. */
export async function splitting(_db: Database, form: Form, of: Named): Promise<object[] | FormFault> {
  const claimIds = Object.keys(form)
    .filter((name) => name.startsWith('claim:'))
    .map((name) => name.slice('claim:'.length))
  if (claimIds.length === 0) return { fault: '나눌 기사를 하나 이상 표시해 주세요.' }
  return [{ action: `${of}.split`, id: textOf(form, 'id'), claimIds, reason: textOf(form, 'reason') }]
}

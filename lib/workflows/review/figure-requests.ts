/** Forms about one figure, or about a place where the reader saw none. */
import type { Database } from '@/lib/db/client'
import { readFigureFacts } from '@/lib/db/queries/review/stored-facts'
import { type FormFault, isFault } from '@/lib/workflows/review/form-fault'
import {
  changesIn,
  type Form,
  fieldsLeft,
  figureFields,
  type PlainFigure,
  textOf,
} from '@/lib/workflows/review/form-fields'
import { typedOwner } from '@/lib/workflows/review/typed-owner'

/** The figure with what was changed in its form. A year that a person sets is no longer a guess. */
export async function figureEdit(db: Database, form: Form): Promise<object[] | FormFault> {
  const id = textOf(form, 'id')
  const before = await readFigureFacts(db, id)
  if (before === null) return { fault: '이 지표는 이제 없습니다.' }
  const { agency, program, ...plain } = before
  const after = await figureFacts(db, form, { agency, program })
  if (isFault(after)) return after
  const present = { ...plain, agency: agency?.id ?? null, program: program?.id ?? null }
  const changes = changesIn(present, after, fieldsLeft(form))
  if (changes.year !== undefined && changes.yearBasis === undefined && after.yearBasis === 'inferred')
    changes.yearBasis = 'stated'
  return [{ action: 'figure.edit', figure: { id }, changes, reason: textOf(form, 'reason') }]
}

/** A figure at the place, and the open question there settled with it. */
export async function figureAddition(db: Database, form: Form): Promise<object[] | FormFault> {
  const facts = await figureFacts(db, form, { agency: null, program: null })
  if (isFault(facts)) return facts
  const reason = textOf(form, 'reason')
  return [{ action: 'figure.add', ...placeOf(form), facts, reason }, ...settledWith(form, reason)]
}

export function placeOf(form: Form) {
  return {
    articleId: textOf(form, 'articleId'),
    start: Number(textOf(form, 'start')),
    end: Number(textOf(form, 'end')),
  }
}

export function settledWith(form: Form, reason: string): object[] {
  const issue = textOf(form, 'issue')
  return issue === '' ? [] : [{ action: 'issue.settle', id: issue, reason }]
}

interface Owners {
  agency: { id: string; name: string } | null
  program: { id: string; name: string } | null
}

async function figureFacts(db: Database, form: Form, present: Owners) {
  const plain: PlainFigure | FormFault = figureFields(form)
  if (isFault(plain)) return plain
  const { regionCode } = plain
  const left = fieldsLeft(form)
  const agency = await typedOwner(db, {
    ...{ of: 'agency', typed: textOf(form, 'agency'), isNew: form.newAgency !== undefined, regionCode },
    ...{ present: present.agency, isLeft: left.has('agency') },
  })
  if (isFault(agency)) return agency
  const program = await typedOwner(db, {
    ...{ of: 'program', typed: textOf(form, 'program'), isNew: form.newProgram !== undefined, regionCode },
    ...{ present: present.program, isLeft: left.has('program') },
  })
  if (isFault(program)) return program
  return { ...plain, agency: agency.owner, program: program.owner }
}

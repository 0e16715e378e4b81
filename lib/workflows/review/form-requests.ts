/** From the form that a curator sent to the decisions it asks for. */
import type { Database } from '@/lib/db/client'
import type { CorrectionRequest } from '@/lib/records/correction/request'
import { pickedIds } from '@/lib/records/review/picked'
import { figureAddition, figureEdit } from '@/lib/workflows/review/figure-requests'
import { type FormFault, isFault } from '@/lib/workflows/review/form-fault'
import { checkedRequests, type Form, textOf } from '@/lib/workflows/review/form-fields'
import { mentionRejection } from '@/lib/workflows/review/mention-requests'
import { nameAddition } from '@/lib/workflows/review/name-requests'
import {
  agencyEdit,
  articleEdit,
  merging,
  programEdit,
  renaming,
  splitting,
} from '@/lib/workflows/review/record-requests'
import { regionRejection } from '@/lib/workflows/review/region-requests'

type ReadForm = (db: Database, form: Form) => Promise<object[] | FormFault>

/** One decision of the same kind on each of several records: `이 둘은 서로 다른 곳입니다` accepts both. */
const onEach =
  (action: string): ReadForm =>
  async (_db, form) =>
    chosenIds(form).map((id) => ({ action, id, reason: textOf(form, 'reason') }))

const onEachFigure =
  (action: string): ReadForm =>
  async (_db, form) =>
    chosenIds(form).map((id) => ({ action, figure: { id }, reason: textOf(form, 'reason') }))

/** Those that the form is about, or those whose boxes were ticked in a list. */
function chosenIds(form: Form): string[] {
  const ids = form.ids ?? ''
  return ids === '' ? pickedIds(form) : ids.split(',')
}

const FORMS: Readonly<Record<string, ReadForm>> = {
  'figure.accept': onEachFigure('figure.accept'),
  'figure.reject': onEachFigure('figure.reject'),
  'figure.edit': figureEdit,
  'figure.add': figureAddition,
  'mention.add': nameAddition,
  'mention.reject': (db, form) => (form.of === 'region' ? regionRejection : mentionRejection)(db, form),
  'issue.settle': onEach('issue.settle'),
  'article.edit': articleEdit,
  'agency.accept': onEach('agency.accept'),
  'agency.reject': onEach('agency.reject'),
  'agency.edit': agencyEdit,
  'agency.rename': (db, form) => renaming(db, form, 'agency'),
  'agency.merge': (db, form) => merging(db, form, 'agency'),
  'agency.split': (db, form) => splitting(db, form, 'agency'),
  'program.accept': onEach('program.accept'),
  'program.reject': onEach('program.reject'),
  'program.edit': programEdit,
  'program.rename': (db, form) => renaming(db, form, 'program'),
  'program.merge': (db, form) => merging(db, form, 'program'),
  'program.split': (db, form) => splitting(db, form, 'program'),
}

/** They are one transaction, and nobody else writes meanwhile. */
const MOST_AT_ONCE = 200

/** The decisions that a form asks for, in order; or what is wrong with it. */
export async function requestsOf(
  db: Database,
  form: Form,
): Promise<{ requests: CorrectionRequest[] } | FormFault> {
  const action = textOf(form, 'action')
  const read = Object.hasOwn(FORMS, action) ? FORMS[action] : undefined
  if (read === undefined) return { fault: '알 수 없는 요청입니다.' }
  if (textOf(form, 'reason') === '') return { fault: '까닭을 적어 주세요. 수정 이력에 함께 남습니다.' }
  const asked = await read(db, form)
  if (!isFault(asked) && asked.length === 0) return { fault: '목록에서 하나 이상 표시해 주세요.' }
  if (!isFault(asked) && asked.length > MOST_AT_ONCE)
    return { fault: `한 번에 ${MOST_AT_ONCE}건까지 할 수 있습니다. 나누어 해 주세요.` }
  return isFault(asked) ? asked : checkedRequests(asked)
}

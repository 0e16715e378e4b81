import { readCuratorForm, seeOther } from '@/app/_session/curator-form'
import { leaveNote } from '@/app/_session/note'
import { returnPath } from '@/app/_session/return-path'
import { database } from '@/lib/db/client'
import { CORRECTION_ACTIONS, correctionActionSchema } from '@/lib/records/correction/action'
import { editAddress } from '@/lib/records/review/edit-address'
import { type Decided, decide } from '@/lib/workflows/review/decide'

/** The longest words of every field in Korean, each letter nine bytes in a sent form. */
const MOST_BYTES = 100_000

const FAILED = '저장하지 못했습니다. 아무것도 바뀌지 않았으니 잠시 뒤 다시 해 주세요.'

/** A decision on a record: done, and told on the page that `to` names; or why not, on the page of the form. */
export async function POST(request: Request): Promise<Response> {
  const read = await readCuratorForm(request, MOST_BYTES, '/admin')
  if (read instanceof Response) return read
  const { curator, form } = read
  const decided = await attempt(form, curator.name)
  if (decided.fault !== null) {
    const note = { done: decided.ids, said: decided.fault, isFault: true, form }
    return seeOther(await leaveNote(returnPath(form.back), note))
  }
  const note = {
    done: decided.ids,
    said: doneWords(form.action, decided.ids.length),
    isFault: false,
    form: null,
  }
  return seeOther(await leaveNote(nextPath(form, decided), note))
}

async function attempt(form: Record<string, string>, name: string): Promise<Decided> {
  try {
    return await decide(database(), form, name, () => new Date())
  } catch (error) {
    console.error(error)
    return { ids: [], href: null, fault: FAILED }
  }
}

/** To the page that was asked for, else to where the record is now: a name that changes takes its address with it. */
function nextPath(form: Record<string, string>, { href }: Decided): string {
  if (form.to !== undefined && form.to !== '') return returnPath(form.to)
  return returnPath(href === null ? '/admin' : (editAddress(href) ?? '/admin'))
}

function doneWords(action: unknown, made: number): string {
  const known = correctionActionSchema.safeParse(action)
  const count = made > 1 ? ` 등 ${made}건` : ''
  return known.success ? `저장했습니다: ${CORRECTION_ACTIONS[known.data]}${count}.` : '저장했습니다.'
}

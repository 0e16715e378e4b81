import { readCuratorForm, seeOther } from '@/app/_session/curator-form'
import { leaveNote } from '@/app/_session/note'
import { returnPath } from '@/app/_session/return-path'
import { database } from '@/lib/db/client'
import { takeBack } from '@/lib/workflows/review/decide'

const MOST_BYTES = 20_000

/** Takes back what was just decided, or any decision of `/changes`. */
export async function POST(request: Request): Promise<Response> {
  const read = await readCuratorForm(request, MOST_BYTES, '/admin')
  if (read instanceof Response) return read
  const { curator, form } = read
  const { ids, fault } = await takeBack(database(), form, curator.name, () => new Date())
  const said = fault ?? '되돌렸습니다.'
  const note = { done: ids, said, isFault: fault !== null, form: null }
  return seeOther(await leaveNote(returnPath(form.to), note))
}

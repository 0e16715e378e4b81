import { readCuratorForm, seeOther } from '@/app/_session/curator-form'
import { leaveNote } from '@/app/_session/note'
import { returnPath } from '@/app/_session/return-path'
import { database } from '@/lib/db/client'
import { type Decided, takeBack } from '@/lib/workflows/review/decide'

const MOST_BYTES = 20_000

/** Takes back what was just decided, or any decision of `/changes`. */
export async function POST(request: Request): Promise<Response> {
  const read = await readCuratorForm(request, MOST_BYTES, '/admin')
  if (read instanceof Response) return read
  const { curator, form } = read
  const { ids, fault } = await attempt(form, curator.name)
  const said = fault ?? '되돌렸습니다.'
  const note = { done: ids, said, isFault: fault !== null, form: null }
  return seeOther(await leaveNote(returnPath(form.to), note))
}

async function attempt(form: Record<string, string>, name: string): Promise<Decided> {
  try {
    return await takeBack(database(), form, name, () => new Date())
  } catch (error) {
    console.error(error)
    return { ids: [], href: null, fault: '되돌리지 못했습니다. 잠시 뒤 다시 해 주세요.' }
  }
}

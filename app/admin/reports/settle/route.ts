import { readCuratorForm, seeOther } from '@/app/_session/curator-form'
import { leaveNote } from '@/app/_session/note'
import { returnPath } from '@/app/_session/return-path'
import { database } from '@/lib/db/client'
import { settleReport } from '@/lib/db/save/save-report'

const MOST_BYTES = 5_000

/** Takes a visitor's report off the queue; it stays in the database. */
export async function POST(request: Request): Promise<Response> {
  const read = await readCuratorForm(request, MOST_BYTES, '/admin')
  if (read instanceof Response) return read
  const { form } = read
  const isOpen = await settleReport(database(), form.id ?? '', new Date())
  const said = isOpen ? '처리한 알림으로 표시했습니다.' : '이미 처리한 알림입니다.'
  return seeOther(await leaveNote(returnPath(form.to), { done: [], said, isFault: false, form: null }))
}

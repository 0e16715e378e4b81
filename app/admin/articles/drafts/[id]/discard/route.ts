import { readCuratorForm, seeOther } from '@/app/_session/curator-form'
import { leaveNote } from '@/app/_session/note'
import { type DraftRoute, draftPath } from '@/app/admin/articles/draft-path'
import { MOST_FORM_BYTES } from '@/app/admin/articles/limits'
import { database } from '@/lib/db/client'
import { removeDraft } from '@/lib/db/drafts'

/** Throws a draft away. One that is gone already is thrown away too. */
export async function POST(request: Request, { params }: DraftRoute): Promise<Response> {
  const { id } = await params
  const read = await readCuratorForm(request, MOST_FORM_BYTES, draftPath(id))
  if (read instanceof Response) return read
  await removeDraft(database(), id)
  const note = { done: [], said: '저장하지 않고 지웠습니다.', isFault: false, form: null }
  return seeOther(await leaveNote('/admin/articles/new', note))
}

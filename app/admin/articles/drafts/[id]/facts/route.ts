import { readCuratorForm, seeOther } from '@/app/_session/curator-form'
import { leaveNote } from '@/app/_session/note'
import { type DraftRoute, draftPath } from '@/app/admin/articles/draft-path'
import { MOST_FORM_BYTES } from '@/app/admin/articles/limits'
import { database } from '@/lib/db/client'
import { readDraftFacts } from '@/lib/records/draft/facts'
import { changeFacts } from '@/lib/workflows/drafts/change-facts'

/** Other facts of the article: it is read again with them. */
export async function POST(request: Request, { params }: DraftRoute): Promise<Response> {
  const { id } = await params
  const here = draftPath(id)
  const read = await readCuratorForm(request, MOST_FORM_BYTES, here)
  if (read instanceof Response) return read
  const facts = readDraftFacts(read.form)
  const fault =
    'unusable' in facts
      ? `다시 적어 주세요: ${facts.unusable.join(', ')}.`
      : await changeFacts(database(), id, facts)
  const said = fault ?? '이 정보로 다시 읽었습니다.'
  return seeOther(await leaveNote(here, { done: [], said, isFault: fault !== null, form: null }))
}

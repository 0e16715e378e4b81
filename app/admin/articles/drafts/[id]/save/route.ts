import { readCuratorForm, seeOther } from '@/app/_session/curator-form'
import { leaveNote } from '@/app/_session/note'
import { type DraftRoute, draftPath } from '@/app/admin/articles/draft-path'
import { MOST_FORM_BYTES } from '@/app/admin/articles/limits'
import { database } from '@/lib/db/client'
import { type SavedDraft, type SaveResult, saveDraft } from '@/lib/workflows/drafts/save'
import { searchFollows } from '@/lib/workflows/search-follows'

/** Saves a draft, with what was set right in its form. */
export async function POST(request: Request, { params }: DraftRoute): Promise<Response> {
  const { id } = await params
  const here = draftPath(id)
  const read = await readCuratorForm(request, MOST_FORM_BYTES, here)
  if (read instanceof Response) return read
  const result = await attempt(id, read.form, read.curator.name)
  if (!result.ok) {
    const note = { done: [], said: result.message, isFault: true, form: result.typed }
    return seeOther(await leaveNote(here, note))
  }
  const next = `/admin/articles/new?saved=${encodeURIComponent(result.slug)}`
  const note = {
    done: result.corrections,
    said: wordsOf(result),
    isFault: false,
    form: null,
  }
  return seeOther(await leaveNote(next, note))
}

async function attempt(id: string, form: Record<string, string>, name: string): Promise<SaveResult> {
  try {
    const result = await saveDraft(database(), id, form, name)
    if (result.ok) await searchFollows(database())
    return result
  } catch (error) {
    console.error(error)
    return { ok: false, message: '저장하지 못했습니다. 잠시 뒤 다시 해 주세요.', typed: {} }
  }
}

const OUTCOMES = {
  added: '새 기사로 저장했습니다.',
  changed: '기사의 기록을 새로 읽은 것으로 바꾸었습니다.',
  unchanged: '이미 같은 내용으로 저장되어 있어 바뀐 것이 없습니다.',
}

function wordsOf({ outcome, corrections }: SavedDraft): string {
  const made = corrections.length > 0 ? ` 수치 ${corrections.length}개를 고쳤습니다.` : ''
  return `${OUTCOMES[outcome]}${made}`
}

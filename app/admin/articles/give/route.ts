import { readUpload, type Upload } from '@/app/_forms/read-upload'
import { isSameOrigin } from '@/app/_forms/same-origin'
import { currentCurator } from '@/app/_session/curator'
import { seeOther } from '@/app/_session/curator-form'
import { leaveNote } from '@/app/_session/note'
import { signInAddress } from '@/app/_session/return-path'
import { MOST_FILES, MOST_UPLOAD_BYTES } from '@/app/admin/articles/limits'
import { database } from '@/lib/db/client'
import { type DraftFacts, readDraftFacts } from '@/lib/records/draft/facts'
import type { ArticleFile } from '@/lib/workflows/article-file'
import { type GivenArticles, giveArticles } from '@/lib/workflows/drafts/give'
import { pastedFile } from '@/lib/workflows/drafts/pasted'

const HERE = '/admin/articles/new'

/** Files or a pasted text → drafts. Who is not signed in sends nothing: the body is not even read. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response('다른 누리집에서 보낸 양식입니다.', { status: 403 })
  const curator = await currentCurator()
  if (curator === null) return seeOther(signInAddress(HERE))
  const upload = await readUpload(request, MOST_UPLOAD_BYTES)
  if (upload === null)
    return await back('보낸 내용이 너무 크거나 읽을 수 없습니다. 파일을 나누어 넣어 주세요.')
  const files = filesOf(upload)
  if (files.length === 0) return await back('파일을 고르거나 글을 붙여 넣어 주세요.')
  const facts = readDraftFacts(upload.fields)
  if ('unusable' in facts) return await back(`다시 적어 주세요: ${facts.unusable.join(', ')}.`)
  return await give(files, facts, curator.name)
}

function filesOf({ fields, files }: Upload): ArticleFile[] {
  const text = fields.text ?? ''
  return text.trim() === '' ? files : [...files, pastedFile(text)]
}

async function give(files: readonly ArticleFile[], facts: DraftFacts, curator: string): Promise<Response> {
  const taken = files.slice(0, MOST_FILES)
  try {
    const given = await giveArticles(database(), taken, facts, curator)
    const [only] = given.readable
    if (files.length === 1 && only !== undefined) return seeOther(`/admin/articles/drafts/${only}`)
    return await back(wordsOf(given, files.length - taken.length), given.readable.length === 0)
  } catch (error) {
    console.error(error)
    return await back('저장하지 못했습니다. 잠시 뒤 다시 넣어 주세요.')
  }
}

function wordsOf({ readable, faults, refused }: GivenArticles, unread: number): string {
  const parts = [
    readable.length > 0 ? `${readable.length}개를 읽었습니다. 하나씩 확인하고 저장하세요.` : '',
    faults > 0 ? `${faults}개는 읽지 못했습니다. 까닭은 아래에 있습니다.` : '',
    refused > 0
      ? `${refused}개는 받지 못했습니다. 저장하지 않은 글이 너무 많으니 먼저 저장하거나 지워 주세요.`
      : '',
    unread > 0 ? `${unread}개는 한 번에 받는 수를 넘어 읽지 않았습니다.` : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

async function back(said: string, isFault = true): Promise<Response> {
  return seeOther(await leaveNote(HERE, { done: [], said, isFault, form: null }))
}

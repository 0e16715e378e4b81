import { readForm } from '@/app/_forms/read-form'
import { isSameOrigin } from '@/app/_forms/same-origin'
import { currentCurator } from '@/app/_session/curator'
import { signInAddress } from '@/app/_session/return-path'
import type { Curator } from '@/lib/records/curator'

export interface CuratorForm {
  curator: Curator
  form: Record<string, string>
}

/**
 * A form that a signed-in curator sent from a page of this site; else the answer to give: 403 for another site's form, the
 * sign-in page (and from there `returnTo`) where the session has ended, 400 for no form or one longer than `mostBytes`.
 */
export async function readCuratorForm(
  request: Request,
  mostBytes: number,
  returnTo: string,
): Promise<CuratorForm | Response> {
  if (!isSameOrigin(request.headers)) return plain('다른 누리집에서 보낸 양식입니다.', 403)
  const curator = await currentCurator()
  if (curator === null) return seeOther(signInAddress(returnTo))
  const form = await readForm(request, mostBytes)
  return form === null
    ? plain('읽을 수 없는 양식입니다. 뒤로 가서 다시 보내 주세요.', 400)
    : { curator, form }
}

/** After a form: the browser asks for `path` of this site, and going back does not send the form again. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
}

function plain(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

import { readForm } from '@/app/_forms/read-form'
import { isSameOrigin } from '@/app/_forms/same-origin'
import { sealedCookie } from '@/app/_session/cookie'
import { currentCurator, sessionId } from '@/app/_session/curator'
import { seeOther } from '@/app/_session/curator-form'
import { signInAddress } from '@/app/_session/return-path'
import { database } from '@/lib/db/client'
import { endAllSessions, endSession } from '@/lib/db/sign-in/sessions'
import { passwordHashInUse } from '@/lib/workflows/sign-in/site-password'

const MOST_BYTES = 1_000

/** Ends this session, or with `everywhere` those of all curators: they share one password. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response('다른 누리집에서 보낸 양식입니다.', { status: 403 })
  const form = await readForm(request, MOST_BYTES)
  const everywhere = form?.everywhere !== undefined && (await currentCurator()) !== null
  const id = await sessionId()
  if (everywhere) await endAllSessions(database())
  else if (id !== null) await endSession(database(), id)
  const hash = await passwordHashInUse()
  if (hash !== null) (await sealedCookie('session', hash)).destroy()
  return seeOther(signInAddress('/admin', everywhere ? 'signed-out-everywhere' : 'signed-out'))
}

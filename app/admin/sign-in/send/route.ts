import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { readForm } from '@/app/_forms/read-form'
import { isSameOrigin } from '@/app/_forms/same-origin'
import { senderOf } from '@/app/_forms/sender'
import { sealedCookie } from '@/app/_session/cookie'
import { seeOther } from '@/app/_session/curator-form'
import { returnPath, signInAddress } from '@/app/_session/return-path'
import { database } from '@/lib/db/client'
import { type SignInOutcome, signIn } from '@/lib/workflows/sign-in/sign-in'
import { passwordHashInUse } from '@/lib/workflows/sign-in/site-password'

/** Name, password and the path to return to, each letter nine bytes in a sent form. */
const MOST_BYTES = 8_000

const deviceSchema = z.uuid()

export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response('다른 누리집에서 보낸 양식입니다.', { status: 403 })
  const form = await readForm(request, MOST_BYTES)
  const to = returnPath(form?.to)
  const passwordHash = await passwordHashInUse()
  if (passwordHash === null) return seeOther(signInAddress(to, 'closed'))
  try {
    const outcome = await attempt(request.headers, form, passwordHash)
    noteAttempt(outcome)
    if (outcome.is === 'signed-in') return seeOther(to)
    const address = signInAddress(to, outcome.is)
    return seeOther(outcome.is === 'wait' ? `${address}&seconds=${outcome.seconds}` : address)
  } catch (error) {
    console.error(error)
    return seeOther(signInAddress(to, 'failed'))
  }
}

/** For whoever watches the site: that somebody tried, and what came of it; not who. */
function noteAttempt({ is }: SignInOutcome): void {
  if (is === 'signed-in') console.info('Sign-in: signed in')
  else console.warn(`Sign-in: refused (${is})`)
}

/** Someone else's wrong guesses do not hold up a browser that has signed in before. */
async function attempt(headers: Headers, form: unknown, passwordHash: string): Promise<SignInOutcome> {
  const at = new Date()
  const device = await sealedCookie('device', passwordHash)
  const known = deviceSchema.safeParse(device.id).data
  const sender = { id: known ?? senderOf(headers, at), isKnown: known !== undefined }
  const outcome = await signIn(database(), form, sender, passwordHash, at)
  if (outcome.is !== 'signed-in') return outcome
  const session = await sealedCookie('session', passwordHash)
  session.id = outcome.sessionId
  await session.save()
  device.id = known ?? randomUUID()
  await device.save()
  return outcome
}

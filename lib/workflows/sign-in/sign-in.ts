import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { forgetFailures, noteAttempt } from '@/lib/db/sign-in/attempts'
import { startSession } from '@/lib/db/sign-in/sessions'
import { curatorNameSchema } from '@/lib/records/curator'
import { isPassword } from '@/lib/workflows/sign-in/password-hash'
import { SESSION_MS } from '@/lib/workflows/sign-in/session'
import { FAILURES_COUNT_FOR_MS, waitingTime } from '@/lib/workflows/sign-in/waiting-time'

/** Longer ones are refused before they cost anything. */
const LONGEST_PASSWORD = 200

const credentialsSchema = z.object({
  name: curatorNameSchema,
  password: z.string().min(1).max(LONGEST_PASSWORD),
})

export type SignInOutcome =
  | { is: 'signed-in'; sessionId: string; name: string }
  | { is: 'unusable' }
  | { is: 'wrong' }
  | { is: 'wait'; seconds: number }

interface Sender {
  /** Tells one sender from another. */
  id: string
  /** A browser that has signed in before. */
  isKnown: boolean
}

/**
 * Tries to sign a curator in.
 * @param given name and password as they were sent.
 * @param passwordHash what the password is checked against.
 */
export async function signIn(
  db: Database,
  given: unknown,
  sender: Sender,
  passwordHash: string,
  at: Date,
): Promise<SignInOutcome> {
  const credentials = credentialsSchema.safeParse(given)
  if (!credentials.success) return { is: 'unusable' }
  const { name, password } = credentials.data
  const attempt = { id: randomUUID(), sender: sender.id, at }
  const since = new Date(at.getTime() - FAILURES_COUNT_FOR_MS)
  const waitMs = await noteAttempt(db, attempt, since, (failures) =>
    waitingTime(failures, at, sender.isKnown),
  )
  if (waitMs > 0) return { is: 'wait', seconds: Math.ceil(waitMs / 1000) }
  if (!(await isPassword(password, passwordHash))) return { is: 'wrong' }
  await forgetFailures(db, sender.id)
  const sessionId = randomUUID()
  const oldest = new Date(at.getTime() - SESSION_MS)
  await startSession(db, { id: sessionId, name }, { at, oldest })
  return { is: 'signed-in', sessionId, name }
}

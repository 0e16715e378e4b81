import { redirect } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { hasCookie, sealedCookie } from '@/app/_session/cookie'
import { signInAddress } from '@/app/_session/return-path'
import { database } from '@/lib/db/client'
import { settings } from '@/lib/env'
import type { Curator } from '@/lib/records/curator'
import { curatorOfSession } from '@/lib/workflows/sign-in/session'
import { passwordHashInUse } from '@/lib/workflows/sign-in/site-password'

const idSchema = z.uuid()

/** Whether anybody can sign in here at all. */
export const isReadOnly = (): boolean => settings().adminPassword === undefined

/** The id of the session this request carries, as its cookie says; null for none. */
export async function sessionId(): Promise<string | null> {
  if (!(await hasCookie('session'))) return null
  const hash = await passwordHashInUse()
  if (hash === null) return null
  return idSchema.safeParse((await sealedCookie('session', hash)).id).data ?? null
}

/** Who asks; null when nobody is signed in. One look into the database a request, and none without the cookie. */
export const currentCurator = cache(async (): Promise<Curator | null> => {
  const id = await sessionId()
  return id === null ? null : await curatorOfSession(database(), id, new Date())
})

/** Who asks for a page; without a session they sign in first and come back to `returnTo`, a path of this site. */
export async function requireCurator(returnTo: string): Promise<Curator> {
  return (await currentCurator()) ?? redirect(signInAddress(returnTo))
}

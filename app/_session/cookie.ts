/**
 * The cookies of curators, sealed by iron-session: who is signed in, that this browser has signed in before, and what became
 * of the form that was sent last.
 */
import { getIronSession, type IronSession, type SessionOptions } from 'iron-session'
import { cookies } from 'next/headers'
import { settings } from '@/lib/env'
import { sealingKey } from '@/lib/workflows/sign-in/password-hash'
import { SESSION_MS } from '@/lib/workflows/sign-in/session'

const DEVICE_DAYS = 180

const SECONDS = { session: SESSION_MS / 1000, device: DEVICE_DAYS * 86_400, said: 1_800 }

export type CookieKind = keyof typeof SECONDS
interface Held {
  id?: unknown
  note?: unknown
}

/** Browsers take a `__Host-` cookie only over https, without a domain: no other host can set or get it. */
function options(of: CookieKind, passwordHash: string): SessionOptions {
  const secure = settings().siteUrl.startsWith('https:')
  return {
    cookieName: `${secure ? '__Host-' : ''}kb-${of}`,
    password: sealingKey(passwordHash),
    ttl: SECONDS[of],
    cookieOptions: { httpOnly: true, sameSite: 'strict', secure, path: '/' },
  }
}

/** What the cookie holds; nothing in it for none, one that has run out, or one that was tampered with. */
export async function sealedCookie(of: CookieKind, passwordHash: string): Promise<IronSession<Held>> {
  return await getIronSession<Held>(await cookies(), options(of, passwordHash))
}

/** Whether it is worth looking: most visitors have none. */
export async function hasCookie(of: CookieKind): Promise<boolean> {
  return (await cookies()).getAll().some(({ name }) => name.endsWith(`kb-${of}`))
}

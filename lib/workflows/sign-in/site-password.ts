/** Which password lets curators in. */
import { randomBytes, randomInt } from 'node:crypto'
import type { Database } from '@/lib/db/client'
import { signInSalt } from '@/lib/db/sign-in/salt'
import { type Settings, settings } from '@/lib/env'
import { hashPassword, isPasswordHash } from '@/lib/workflows/sign-in/password-hash'

const SALT_BYTES = 16
/** Without letters that look like others: 0 o, 1 l i. 16 of 31 are 79 bits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP_LENGTH = 4
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

export interface SitePassword {
  /** What the site checks against; undefined where nobody may sign in. */
  hash: string | undefined
  /** Made for this run, for a person to read; null where one was set or none may be. */
  oneTime: string | null
}

/**
 * The password of a site that is about to start: the one that was set, else one for this run when only this machine can
 * reach the site, else none, and then nothing can be changed.
 */
export async function sitePassword(
  db: Database,
  { adminPassword, host }: Pick<Settings, 'adminPassword' | 'host'>,
): Promise<SitePassword> {
  if (adminPassword === undefined && !LOOPBACK.has(host)) return { hash: undefined, oneTime: null }
  if (adminPassword !== undefined && isPasswordHash(adminPassword))
    return { hash: adminPassword, oneTime: null }
  const salt = await signInSalt(db, newSalt())
  if (adminPassword !== undefined) return { hash: await hashPassword(adminPassword, salt), oneTime: null }
  const oneTime = newPassword()
  return { hash: await hashPassword(oneTime, salt), oneTime }
}

declare global {
  /** Kept here, for the development server loads this file once for pages and once for forms. */
  var kbPasswordHash: { password: string; hash: Promise<string> } | undefined
}

/**
 * The hash this process checks against; null where nobody may sign in. `npm start` hands the site a hash; a development
 * server reads the password itself, and its sessions end with it.
 */
export async function passwordHashInUse(): Promise<string | null> {
  const password = settings().adminPassword
  if (password === undefined) return null
  if (isPasswordHash(password)) return password
  if (globalThis.kbPasswordHash?.password !== password)
    globalThis.kbPasswordHash = { password, hash: hashPassword(password, newSalt()) }
  return await globalThis.kbPasswordHash.hash
}

const newSalt = () => randomBytes(SALT_BYTES).toString('base64url')

function newPassword(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

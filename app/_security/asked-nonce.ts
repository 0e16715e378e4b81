import { headers } from 'next/headers'
import { nonceIn } from '@/app/_security/content-security-policy'

/** What marks the scripts of this answer; undefined where the proxy was not passed. */
export async function askedNonce(): Promise<string | undefined> {
  return nonceIn((await headers()).get('content-security-policy') ?? '')
}

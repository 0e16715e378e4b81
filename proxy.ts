import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy, NONCE_BYTES } from '@/app/_security/content-security-policy'
import { PATH_HEADER } from '@/app/_url/asked-section'
import { isDevelopment } from '@/lib/env'

/** Gives each page a policy with a nonce of its own; Next finds it in the request and marks its scripts with it. */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(randomBytes(NONCE_BYTES).toString('base64'), isDevelopment())
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set(PATH_HEADER, request.nextUrl.pathname)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/**
 * Pages only: files and JSON run nothing, and next.config.ts gives them a policy that allows nothing. Nor where files are sent
 * to: what passes here is kept whole, and cut at 10 MB.
 */
export const config = { matcher: '/((?!api/|_next/|feed|og/|admin/articles/give).*)' }

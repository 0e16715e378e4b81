/** Answers given in the place of a route: the request asks for too much, too often, or at a bad time. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { PLAIN_PAGE_POLICY, type PlainWords, plainPage } from '@/app/_serving/plain-page'

/** A page for people, a problem (RFC 9457) for programs. */
interface Refusal {
  status: number
  words: PlainWords
  problem: { title: string; detail: string }
  /** Seconds after which asking again may help. */
  retryAfter?: number
  allow?: string
}

const after = (seconds: number) => `${seconds}초 뒤에 다시 해 주세요.`
const later = (seconds: number) => `Try again in ${seconds} seconds.`

export const REFUSALS = {
  method: (allow: string): Refusal => ({
    status: 405,
    words: { title: '그렇게는 쓸 수 없는 주소입니다', lead: '누리집의 쪽에서 다시 시작해 주세요.' },
    problem: { title: 'Method not allowed', detail: `Allowed: ${allow}.` },
    allow,
  }),
  unmeasured: (): Refusal => ({
    status: 411,
    words: { title: '보낸 내용의 크기를 알 수 없습니다', lead: '누리집의 양식에서 다시 보내 주세요.' },
    problem: { title: 'Length required', detail: 'A body has to come with its Content-Length.' },
  }),
  bigBody: (mostBytes: number): Refusal => ({
    status: 413,
    words: {
      title: '보낸 내용이 너무 큽니다',
      lead: `한 번에 ${Math.floor(mostBytes / 1_024).toLocaleString('ko-KR')}KB까지 보낼 수 있습니다.`,
    },
    problem: { title: 'Content too large', detail: `At most ${mostBytes} bytes are taken.` },
  }),
  longAddress: (most: number): Refusal => ({
    status: 414,
    words: { title: '주소가 너무 깁니다', lead: '조건을 줄여서 다시 찾아보세요.' },
    problem: { title: 'URI too long', detail: `An address has at most ${most} characters.` },
  }),
  tooOften: (retryAfter: number): Refusal => ({
    status: 429,
    words: {
      title: '잠시 뒤에 다시 해 주세요',
      lead: `짧은 동안에 너무 많이 요청했습니다. ${after(retryAfter)}`,
    },
    problem: { title: 'Too many requests', detail: later(retryAfter) },
    retryAfter,
  }),
  busy: (retryAfter: number): Refusal => ({
    status: 503,
    words: { title: '지금은 이용하는 사람이 많습니다', lead: after(retryAfter) },
    problem: { title: 'Busy', detail: later(retryAfter) },
    retryAfter,
  }),
  slow: (retryAfter: number): Refusal => ({
    status: 503,
    words: { title: '답이 너무 오래 걸립니다', lead: `조건을 줄이거나, ${after(retryAfter)}` },
    problem: { title: 'Took too long', detail: later(retryAfter) },
    retryAfter,
  }),
}

/** Those that next.config.ts gives to everything else. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  requestId: string,
): void {
  const { status, words, problem, retryAfter, allow } = refusal
  const isPage = !request.url?.startsWith('/api/')
  response.writeHead(status, {
    ...HEADERS,
    'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/problem+json',
    'Content-Security-Policy': isPage
      ? PLAIN_PAGE_POLICY
      : "default-src 'none'; frame-ancestors 'none'; sandbox",
    ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    ...(allow === undefined ? {} : { Allow: allow }),
    // What is not read of a body would be taken for the next request.
    ...(request.complete || !hasBody(request) ? {} : { Connection: 'close' }),
  })
  response.end(
    isPage
      ? plainPage(words, requestId)
      : JSON.stringify({ type: 'about:blank', ...problem, status, requestId }),
  )
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

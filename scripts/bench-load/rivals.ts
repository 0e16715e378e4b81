/** What the site is set beside in the same run: the engine asked directly, and a server that does nothing. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { parseSearchState } from '@/lib/search/state'
import { search } from '@/lib/workflows/search'
import type { Target } from '@/scripts/bench-load/load'
import { recordedRequests } from '@/scripts/bench-search/engine-requests'

const WORDS = ['지원', '육성자금', '안양', '청년 창업', '수출']

/** The requests to the engine that searches consist of, made without the site. */
export async function engineTargets(engine: { url: string; key: string }): Promise<Target[]> {
  const requests = await recordedRequests(async () => {
    for (const q of WORDS) await search(parseSearchState({ q }), { engine })
  })
  return requests.map(({ url, init }) => ({
    kind: 'engine',
    url,
    method: init.method ?? 'POST',
    headers: Object.fromEntries(new Headers(init.headers)),
    body: String(init.body),
  }))
}

/** Answers a page's worth of bytes at once. */
export async function withBareServer<T>(bytes: number, use: (target: Target) => Promise<T>): Promise<T> {
  const body = Buffer.alloc(bytes, 'a')
  const server = createServer((_, response) => response.end(body)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The bare server has no port.')
  try {
    return await use({ kind: 'bare', url: `http://127.0.0.1:${address.port}/` })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

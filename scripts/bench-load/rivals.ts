/** What the site is set beside in the same run: the engine asked directly, and a server that does nothing. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { parseSearchState } from '@/lib/search/state'
import { search } from '@/lib/workflows/search'
import type { Target } from '@/scripts/bench-load/load'
import { type EngineRequest, recordedRequests } from '@/scripts/bench-search/engine-requests'

export const WORDS = ['지원', '육성자금', '안양', '청년 창업', '수출']

/** The requests to the engine that a search for each of the words consists of, made without the site. */
export async function engineTargets(engine: { url: string; key: string }): Promise<Target[][]> {
  const searches: Target[][] = []
  for (const q of WORDS) {
    const requests = await recordedRequests(() => search(parseSearchState({ q }), { engine }))
    searches.push(requests.map(engineTarget))
  }
  return searches
}

function engineTarget({ url, init }: EngineRequest): Target {
  const { method = 'POST', headers, body } = init
  return {
    kind: 'engine',
    url,
    method,
    headers: Object.fromEntries(new Headers(headers)),
    body: String(body),
  }
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

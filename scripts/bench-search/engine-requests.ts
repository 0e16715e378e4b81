import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { z } from 'zod'

export interface EngineRequest {
  url: string
  init: RequestInit
}

/** What undici tells of a request it is about to send. Those of `fetch` have a body that is read only while it is sent. */
const SENT = 'undici:request:create'
const sentSchema = z.object({
  request: z.object({
    origin: z.string(),
    path: z.string(),
    method: z.string(),
    /** Names and values in turn. */
    headers: z.array(z.string()),
    body: z.instanceof(Uint8Array),
  }),
})

/** The engine requests of a search, to be made again without it. */
export async function recordedRequests(work: () => Promise<unknown>): Promise<EngineRequest[]> {
  const requests: EngineRequest[] = []
  const record = (message: unknown) => {
    const { success, data } = sentSchema.safeParse(message)
    if (success) requests.push(engineRequest(data))
  }
  subscribe(SENT, record)
  try {
    await work()
  } finally {
    unsubscribe(SENT, record)
  }
  return requests
}

function engineRequest({ request }: z.infer<typeof sentSchema>): EngineRequest {
  const { origin, path, method, headers, body } = request
  const pairs = headers.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[name, headers[at + 1] ?? '']] : [],
  )
  return { url: origin + path, init: { method, headers: pairs, body: Buffer.from(body).toString() } }
}

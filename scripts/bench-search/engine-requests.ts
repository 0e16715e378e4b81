export interface EngineRequest {
  url: string
  init: RequestInit
}

/** The engine requests of a search, to be made again without it. */
export async function recordedRequests(work: () => Promise<unknown>): Promise<EngineRequest[]> {
  const requests: EngineRequest[] = []
  const real = globalThis.fetch
  globalThis.fetch = (input, init) => {
    const { headers, method, body } = init ?? {}
    requests.push({ url: String(input), init: { headers, method, body } })
    return real(input, init)
  }
  try {
    await work()
  } finally {
    globalThis.fetch = real
  }
  return requests
}

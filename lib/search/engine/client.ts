import { type Config, Meilisearch } from 'meilisearch'
import { sendRequest } from '@/lib/search/engine/send-request'

/** A connection, for those who only pass it on. */
export type EngineClient = Meilisearch

export interface EngineAddress {
  url: string
  key: string | undefined
}

/** A page waits no longer than this before the database answers in the engine's place. */
const SEARCH_TIMEOUT_MS = 3_000
/** Accepting a batch of documents is more work than a search. */
const WRITE_TIMEOUT_MS = 120_000

/** For searching: gives up soon. */
export function searchClient(address: EngineAddress): Meilisearch {
  return client(address, { timeout: SEARCH_TIMEOUT_MS, httpClient: sendRequest })
}

/** For building indexes: patient. */
export function writeClient(address: EngineAddress): Meilisearch {
  return client(address, { timeout: WRITE_TIMEOUT_MS })
}

function client({ url, key }: EngineAddress, options: Pick<Config, 'timeout' | 'httpClient'>): Meilisearch {
  return new Meilisearch({
    host: url,
    ...(key === undefined ? {} : { apiKey: key }),
    ...options,
    // Compressing an answer for the loopback takes the engine many times longer than finding it.
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
  })
}

import { createHmac } from 'node:crypto'
import { Meilisearch, MeilisearchApiError } from 'meilisearch'
import { deltaOf, RECORDS_INDEX } from '@/lib/search/engine/indexes'

/**
 * Fixed, so that each start finds the key of the last one; the key itself follows from this and the master key. Another one
 * where the key may do something else: what a key may do can't be changed.
 */
const SEARCH_KEY_UID = '6f1d2c1e-6f0b-4f5e-9a3c-0d6f0c7be5a2'

/** A key that may search, and nothing else: the only one the site gets. Created when the engine has none yet. */
export async function searchOnlyKey(url: string, masterKey: string): Promise<string> {
  const client = new Meilisearch({ host: url, apiKey: masterKey })
  try {
    return (await client.getKey(SEARCH_KEY_UID)).key
  } catch (error) {
    if (!(error instanceof MeilisearchApiError && error.response.status === 404)) throw error
  }
  const key = await client.createKey({
    uid: SEARCH_KEY_UID,
    name: 'site',
    description: 'Searches for the site.',
    actions: ['search'],
    indexes: [RECORDS_INDEX, deltaOf(RECORDS_INDEX)],
    expiresAt: null,
  })
  return key.key
}

/** The key `searchOnlyKey` will return, worked out without the engine: a key is its uid signed by the master key. */
export function expectedSearchKey(masterKey: string): string {
  return createHmac('sha256', masterKey).update(SEARCH_KEY_UID).digest('hex')
}

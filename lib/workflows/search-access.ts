import { settings } from '@/lib/env'
import type { EngineAddress } from '@/lib/search/engine/client'
import { expectedSearchKey } from '@/lib/search/engine/search-key'
import { runningSite } from '@/lib/workflows/running-site'

/** Where this process searches: the engine of MEILI_URL, else that of the site running on the same data folder; null for none. */
export function searchAccess(): EngineAddress | null {
  const { meiliUrl, meiliSearchKey, meiliMasterKey, dataDir } = settings()
  if (meiliUrl !== undefined) {
    const derived = meiliMasterKey === undefined ? undefined : expectedSearchKey(meiliMasterKey)
    return { url: meiliUrl, key: meiliSearchKey ?? derived }
  }
  const engine = runningSite(dataDir)?.engine
  return engine ? { url: engine.url, key: engine.searchKey } : null
}

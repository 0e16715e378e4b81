import { type Settings, settings } from '@/lib/env'
import { findEngineBinary } from '@/lib/search/engine/binary'
import { startEngineProcess } from '@/lib/search/engine/process'
import { expectedSearchKey, searchOnlyKey } from '@/lib/search/engine/search-key'
import { runningSite } from '@/lib/workflows/running-site'

const LONGEST_WAIT_MS = 120_000

export interface EngineAccess {
  url: string
  /** May write; undefined when the engine of MEILI_URL needs none or none is set. */
  adminKey: string | undefined
  searchKey: string | undefined
  /** Ends what was started for this access; an engine that ran before goes on running. */
  close(): Promise<void>
}

/** There is no engine for this machine; `missing` says why and what to do. */
export interface NoEngine {
  missing: string
}

type Notice = (message: string) => void

/**
 * The engine a command works with: the one of MEILI_URL, else that of the site running on the same data folder,
 * else one started for as long as the access is open.
 * @throws Error in plain words when an engine should start and doesn't.
 */
export async function openEngine(onNotice: Notice = () => undefined): Promise<EngineAccess | NoEngine> {
  const current = settings()
  return (
    engineServingUs(current) ??
    (await engineElsewhere(current, onNotice)) ??
    engineOfSite(current.dataDir) ??
    (await ownEngine(current.dataDir, onNotice))
  )
}

/**
 * The engine of MEILI_URL; undefined when that is not set. It need not be reachable now: whoever uses it finds out,
 * and the site recovers with it.
 */
export async function engineElsewhere(
  current: Settings,
  onNotice: Notice,
): Promise<EngineAccess | undefined> {
  const { meiliUrl, meiliMasterKey, meiliSearchKey } = current
  if (meiliUrl === undefined) return undefined
  const searchKey = meiliSearchKey ?? (await madeSearchKey(meiliUrl, meiliMasterKey, onNotice))
  return { url: meiliUrl, adminKey: meiliMasterKey, searchKey, close: async () => undefined }
}

/** Without a master key the engine is open to all, and no key is needed. */
async function madeSearchKey(
  url: string,
  masterKey: string | undefined,
  onNotice: Notice,
): Promise<string | undefined> {
  if (masterKey === undefined) return undefined
  try {
    return await searchOnlyKey(url, masterKey)
  } catch (error) {
    onNotice(`Meilisearch at ${url}: ${error instanceof Error ? error.message : error}`)
    return expectedSearchKey(masterKey)
  }
}

/** The site's own process is told the address of its engine but not the key that writes: that is where the start left it. */
function engineServingUs({ dataDir, meiliUrl, meiliMasterKey }: Settings): EngineAccess | undefined {
  const engine = meiliMasterKey === undefined ? engineOfSite(dataDir) : undefined
  return engine?.url === meiliUrl ? engine : undefined
}

function engineOfSite(dataDir: string): EngineAccess | undefined {
  const engine = runningSite(dataDir)?.engine
  return engine ? { ...engine, close: async () => undefined } : undefined
}

/**
 * An engine of our own on this data folder. Another command may be using it at the moment: then wait for that
 * command, or use the engine of a site that comes up meanwhile.
 */
export async function ownEngine(dataDir: string, onNotice: Notice): Promise<EngineAccess | NoEngine> {
  const binary = findEngineBinary(dataDir)
  if ('missing' in binary) return binary
  const deadline = performance.now() + LONGEST_WAIT_MS
  let waiting = false
  const giveUpWaiting = () => {
    if (!waiting) onNotice('Another command uses the search engine; waiting for it.')
    waiting = true
    return performance.now() > deadline || engineOfSite(dataDir) !== undefined
  }
  try {
    const engine = await startEngineProcess({ dataDir, binary, onNotice, giveUpWaiting })
    const searchKey = await searchOnlyKey(engine.url, engine.masterKey)
    return { url: engine.url, adminKey: engine.masterKey, searchKey, close: engine.stop }
  } catch (error) {
    const ofSite = engineOfSite(dataDir)
    if (ofSite) return ofSite
    throw error
  }
}

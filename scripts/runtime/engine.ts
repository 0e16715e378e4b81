import { type Settings, settings } from '@/lib/env'
import { type EngineAccess, engineElsewhere, ownEngine } from '@/lib/workflows/engine-access'

/**
 * The search engine of the site: the one of MEILI_URL, else one of our own. Without any, the site still works,
 * and says that its search is reduced; so no trouble with the engine stops the start.
 * @returns the engine and a line that says what was found.
 */
export async function engineForSite(
  current: Settings,
): Promise<{ engine: EngineAccess | undefined; report: string }> {
  const elsewhere = await engineElsewhere(current, console.error)
  if (elsewhere)
    return { engine: elsewhere, report: `Search engine: Meilisearch at ${elsewhere.url} (MEILI_URL)` }
  try {
    const own = await ownEngine(settings().dataDir, console.error)
    if ('missing' in own) return { engine: undefined, report: `Search is reduced: ${own.missing}` }
    return { engine: own, report: `Search engine: Meilisearch at ${own.url}` }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { engine: undefined, report: `Search is reduced: ${reason}` }
  }
}

import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 25
const REQUEST_TIMEOUT_MS = 2_000

/** Whether a Meilisearch answers at this address. */
export async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) })
    return response.ok
  } catch {
    return false
  }
}

/**
 * Waits until the engine answers.
 * @param abandoned asked before each try; true ends the waiting (the process has died).
 * @returns false when it does not answer in time or was abandoned.
 */
export async function waitUntilHealthy(
  url: string,
  timeoutMs: number,
  abandoned: () => boolean,
): Promise<boolean> {
  const deadline = performance.now() + timeoutMs
  while (!abandoned() && performance.now() < deadline) {
    if (await isHealthy(url)) return true
    await sleep(POLL_MS)
  }
  return false
}

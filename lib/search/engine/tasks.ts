import type { Meilisearch } from 'meilisearch'
import { EngineTaskFailed, engineCall } from '@/lib/search/engine/engine-error'

/** Work the engine has accepted and not yet done. */
export interface SentWork {
  taskUid: number
}

/** A large import on a slow machine; a task that takes longer has hung. */
const TASK_TIMEOUT_MS = 30 * 60_000
const POLL_MS = 20

/**
 * Waits until the engine has done a task. A task that has finished has not yet succeeded.
 * @throws EngineTaskFailed with the engine's reason.
 */
export async function taskDone(client: Meilisearch, enqueued: SentWork): Promise<void> {
  const task = await engineCall(() =>
    client.tasks.waitForTask(enqueued.taskUid, { timeout: TASK_TIMEOUT_MS, interval: POLL_MS }),
  )
  if (task.status === 'succeeded') return
  const reason = task.error?.message ?? task.status
  throw new EngineTaskFailed(`The search engine did not finish ${task.type}: ${reason}`, {
    cause: task.error,
  })
}

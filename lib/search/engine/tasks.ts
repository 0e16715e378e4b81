import { setTimeout } from 'node:timers/promises'
import type { Meilisearch, Task } from 'meilisearch'
import { EngineTaskFailed, engineCall } from '@/lib/search/engine/engine-error'

/** Work the engine has accepted and not yet done. */
export interface SentWork {
  taskUid: number
}

/** A large import on a slow machine; a task that takes longer has hung. */
const TASK_TIMEOUT_MS = 30 * 60_000
const SOONEST_MS = 20
/** Asked again after a twentieth of what it has taken so far: a batch of some seconds costs the engine a few dozen answers, not hundreds. */
const PART_MORE = 1 / 20
const LATEST_MS = 1_000

/**
 * Waits until the engine has done a task. A task that has finished has not yet succeeded.
 * @throws EngineTaskFailed with the engine's reason.
 */
export async function taskDone(client: Meilisearch, { taskUid }: SentWork): Promise<void> {
  const task = await taskEnded(client, { taskUid })
  if (task.status === 'succeeded') return
  const reason = task.error?.message ?? task.status
  throw new EngineTaskFailed(`The search engine did not finish ${task.type}: ${reason}`, {
    cause: task.error,
  })
}

/** Waits until the engine has done a task or failed to. */
export async function taskEnded(client: Meilisearch, { taskUid }: SentWork): Promise<Task> {
  const start = performance.now()
  for (;;) {
    const task = await engineCall(() => client.tasks.getTask(taskUid))
    if (task.status !== 'enqueued' && task.status !== 'processing') return task
    const taken = performance.now() - start
    if (taken > TASK_TIMEOUT_MS)
      throw new EngineTaskFailed(
        `The search engine has not finished ${task.type} in half an hour; see its log.`,
      )
    await setTimeout(Math.min(Math.max(taken * PART_MORE, SOONEST_MS), LATEST_MS))
  }
}

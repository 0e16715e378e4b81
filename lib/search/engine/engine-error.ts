import { MeilisearchApiError } from 'meilisearch'
import type { z } from 'zod'

/** The engine could not be asked or did not do what it was asked. `cause` is what the client reported. */
export class EngineError extends Error {
  override name = 'EngineError'
}

/** It could not be reached, or did not answer in time. */
export class EngineUnreachable extends EngineError {
  override name = 'EngineUnreachable'
}

/** There is no such index (yet). */
export class IndexMissing extends EngineError {
  override name = 'IndexMissing'
}

/** A task was accepted and then failed: the index is not what it should be. */
export class EngineTaskFailed extends EngineError {
  override name = 'EngineTaskFailed'
}

/** The client's error as one of ours. */
function toEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error
  const refusal = refusalOf(error)
  if (refusal === undefined) {
    const reason = error instanceof Error ? error.message : String(error)
    return new EngineUnreachable(`The search engine can't be reached: ${reason}`, { cause: error })
  }
  const code = refusal.cause?.code
  if (code === 'index_not_found') return new IndexMissing(refusal.message, { cause: error })
  return new EngineError(`The search engine refused: ${refusal.message}`, { cause: error })
}

/** What the engine said itself; the client wraps what `send-request.ts` throws once more. */
function refusalOf(error: unknown): MeilisearchApiError | undefined {
  if (error instanceof MeilisearchApiError) return error
  return error instanceof Error && error.cause instanceof MeilisearchApiError ? error.cause : undefined
}

/** Runs a call to the engine; what goes wrong is an EngineError. */
export async function engineCall<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw toEngineError(error)
  }
}

/** What the engine answered, where it has the shape asked for; else an EngineError, for something else answers in its place. */
export function understood<T extends z.ZodType>(schema: T, answer: unknown): z.infer<T> {
  const { success, data, error } = schema.safeParse(answer)
  if (success) return data
  throw new EngineError('The answer of the search engine has another shape than expected.', { cause: error })
}

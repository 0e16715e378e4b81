/** Which request the running code works for: asked by everything that writes to the log or tells of an error. */
import { AsyncLocalStorage } from 'node:async_hooks'

export interface RequestContext {
  id: string
  /** The answer is good for this moment only: nobody else may get it. */
  isPassing?: boolean
}

declare global {
  /** Kept here, for Next bundles what surrounds the requests apart from what answers them. */
  var kbRequests: AsyncLocalStorage<RequestContext> | undefined
}

export function requestContexts(): AsyncLocalStorage<RequestContext> {
  globalThis.kbRequests ??= new AsyncLocalStorage()
  return globalThis.kbRequests
}

/** Says that the answer in the making shows a passing state, such as a search without its engine. */
export function answerIsPassing(): void {
  const context = globalThis.kbRequests?.getStore()
  if (context) context.isPassing = true
}

/** Undefined outside a request, and on Next's development server. */
export function currentRequestId(): string | undefined {
  return globalThis.kbRequests?.getStore()?.id
}

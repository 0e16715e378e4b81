/** Which request the running code works for: asked by everything that writes to the log or tells of an error. */
import { AsyncLocalStorage } from 'node:async_hooks'

interface RequestContext {
  id: string
}

declare global {
  /** Kept here, for Next bundles what surrounds the requests apart from what answers them. */
  var kbRequests: AsyncLocalStorage<RequestContext> | undefined
}

export function requestContexts(): AsyncLocalStorage<RequestContext> {
  globalThis.kbRequests ??= new AsyncLocalStorage()
  return globalThis.kbRequests
}

/** Undefined outside a request, and on Next's development server. */
export function currentRequestId(): string | undefined {
  return globalThis.kbRequests?.getStore()?.id
}

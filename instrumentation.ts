import type { Instrumentation } from 'next'

/** Called by Next once, before the site answers. The development server keeps its own ways to log and to end. */
export async function register(): Promise<void> {
  // No variables that are read, but words that Next replaces: it builds this for a runtime without Node's modules too.
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NODE_ENV === 'production') {
    const { attachGate } = await import('@/app/_serving/attach')
    attachGate()
  }
}

/** Called by Next for each error that nobody caught while a page was made or a route answered. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NODE_ENV === 'production') {
    const [{ answerIsPassing }, { tellFailure }] = await Promise.all([
      import('@/app/_serving/request-context'),
      import('@/app/_serving/tell-failure'),
    ])
    tellFailure(error, request, context)
    answerIsPassing()
  }
}

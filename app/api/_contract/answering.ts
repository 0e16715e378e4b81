import { recordsUnavailable } from '@/app/api/_contract/problem'

/** A route whose failure is an answer of the API's own kind; the reason goes to the server's log only. */
export function answering<Context extends unknown[]>(
  answer: (request: Request, ...context: Context) => Promise<Response>,
): (request: Request, ...context: Context) => Promise<Response> {
  return async (request, ...context) => {
    try {
      return await answer(request, ...context)
    } catch (error) {
      console.error(error)
      return recordsUnavailable()
    }
  }
}

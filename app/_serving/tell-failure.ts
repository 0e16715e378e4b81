/** What fails while a request is answered, in the log with the request's id and route: its page shows the same id. */
import { log } from '@/app/_serving/log'
import { requestIdOf } from '@/app/_serving/request-id'

interface FailedRequest {
  method: string
  headers: NodeJS.Dict<string | string[]>
}

interface Where {
  routePath: string
  /** render, route, action, proxy */
  routeType: string
}

/** Next says most errors on the console before it tells of them here. */
const inLog = new WeakSet<Error>()

/** The error has a line of the log, with where it comes from. */
export function isInLog(error: Error): void {
  inLog.add(error)
}

/** One line; where the error itself is in the log already, it is only named. The address that was asked for never is. */
export function tellFailure(error: unknown, { method, headers }: FailedRequest, where: Where): void {
  const err = error instanceof Error ? error : new Error(String(error))
  const what = inLog.has(err) ? { error: err.message } : { err }
  inLog.add(err)
  const requestId = requestIdOf(headers['x-request-id'])
  const { routePath: route, routeType: during } = where
  log().error({ requestId, method, route, during, ...digestOf(err), ...what }, 'request failed')
}

/** What a page that fails in the browser shows as 오류 번호. */
function digestOf(error: Error): { digest?: string } {
  return 'digest' in error && typeof error.digest === 'string' ? { digest: error.digest } : {}
}

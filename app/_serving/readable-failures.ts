/**
 * When a page fails while it is made, Next answers 500 with a document that is empty until scripts run. Who reads without
 * script gets a page in words in its place, with the same status.
 */
import type { ServerResponse } from 'node:http'
import { FAILURE, PLAIN_PAGE_POLICY, plainPage } from '@/app/_serving/plain-page'

/** They belong to the document that is thrown away. */
const FOREIGN_HEADERS = ['content-encoding', 'content-length', 'etag', 'link', 'vary']

/** Makes this answer, which nobody has begun, readable should it fail. */
export function makeFailureReadable(response: ServerResponse, requestId: string): void {
  const send = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  }
  let fails = false

  // Whoever sends the first piece comes through here, also when it is compressed: status and type are set by then.
  response.writeHead = (status: number, ...given: never[]) => {
    fails = isFailedDocument(status, response)
    if (!fails) return send.writeHead(status, ...given)
    for (const name of FOREIGN_HEADERS) response.removeHeader(name)
    response.setHeader('cache-control', 'no-store')
    response.setHeader('content-security-policy', PLAIN_PAGE_POLICY)
    return send.writeHead(status)
  }
  response.write = (piece: unknown, ...rest: never[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    if (!fails) return send.write(piece, ...rest)
    callbackOf(rest)?.()
    return true
  }
  response.end = (...given: never[]) => {
    if (!response.headersSent && isFailedDocument(response.statusCode, response))
      response.writeHead(response.statusCode)
    return fails ? send.end(plainPage(FAILURE, requestId), callbackOf(given)) : send.end(...given)
  }
}

function isFailedDocument(status: number, response: ServerResponse): boolean {
  return status >= 500 && String(response.getHeader('content-type') ?? '').startsWith('text/html')
}

function callbackOf(given: readonly unknown[]): (() => void) | undefined {
  return given.find((one): one is () => void => typeof one === 'function')
}

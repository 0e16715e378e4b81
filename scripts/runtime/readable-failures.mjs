/**
 * Loaded into the site's process before its server. When a page fails while it is made, Next answers 500 with a document
 * that is empty until scripts run. Who reads without script gets a page in words in its place, with the same status.
 */
import { subscribe } from 'node:diagnostics_channel'
import { failurePage, failurePolicy } from './failure-page.mjs'

/** They belong to the document that is thrown away. */
const FOREIGN_HEADERS = ['content-encoding', 'content-length', 'etag', 'link', 'vary']

subscribe('http.server.request.start', ({ response }) => {
  const send = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  }
  let fails = false

  // Whoever sends the first piece comes through here, also when it is compressed: status and type are set by then.
  response.writeHead = (status, ...given) => {
    fails = isFailedDocument(status, response)
    if (!fails) return send.writeHead(status, ...given)
    for (const name of FOREIGN_HEADERS) response.removeHeader(name)
    response.setHeader('cache-control', 'no-store')
    response.setHeader('content-security-policy', failurePolicy)
    return send.writeHead(status)
  }
  response.write = (piece, ...rest) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    if (!fails) return send.write(piece, ...rest)
    callbackOf(rest)?.()
    return true
  }
  response.end = (...given) => {
    if (!response.headersSent && isFailedDocument(response.statusCode, response))
      response.writeHead(response.statusCode)
    return fails ? send.end(failurePage, callbackOf(given)) : send.end(...given)
  }
})

function isFailedDocument(status, response) {
  return status >= 500 && String(response.getHeader('content-type') ?? '').startsWith('text/html')
}

const callbackOf = (given) => given.find((one) => typeof one === 'function')

import type { IncomingMessage, ServerResponse } from 'node:http'
import { holdAnswer, type WholeAnswer } from '@/app/_serving/hold-answer'
import { give, isOfThisAnswer, type KeptAnswer, keep } from '@/app/_serving/kept/kept-answer'
import { takesGzip } from '@/app/_serving/kept/may-be-kept'
import { lean } from '@/app/_serving/without-client'

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  /** Has the request answered at once: it has been let in already. */
  makeNow: () => void
}

/** A route of Next's: the page for addresses of no route. */
const NOT_FOUND = '/_not-found'

/**
 * Has an answer made, and gives it once all of it is there.
 * @param make has it made as soon as there is room for it.
 * @param onMade sees it before it is given, to keep it.
 */
export function makeWhole(
  { request, response, makeNow }: Exchange,
  make: () => void,
  onMade?: (answer: KeptAnswer, whole: WholeAnswer) => void,
): void {
  const compressed = takesGzip(request)
  // Compressed here, and once: nothing can be put into what is compressed, or taken out of it.
  request.headers['accept-encoding'] = 'identity'
  const send = (whole: WholeAnswer) => {
    const answer = keep(lean(whole))
    onMade?.(answer, whole)
    give(answer, response, { takesGzip: compressed, origin: onMade ? 'fwd=miss' : 'fwd=bypass' })
  }
  holdAnswer(response, (whole) => {
    if (!isUnfilled(whole)) return send(whole)
    for (const name of response.getHeaderNames()) if (!isOfThisAnswer(name)) response.removeHeader(name)
    request.url = NOT_FOUND
    holdAnswer(response, send)
    makeNow()
  })
  make()
}

/** A record is not there: the document that Next answers with is empty until its client has run. */
function isUnfilled({ status, headers, body }: WholeAnswer): boolean {
  const isPage = String(headers['content-type'] ?? '').startsWith('text/html')
  return status === 404 && isPage && body.includes('<html id="__next_error__"')
}

/** What stands between the network and Next's handler: who asks, whether it may run now, and what is told of it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Admission } from '@/app/_serving/admission'
import { type Pace, paceOf } from '@/app/_serving/allowances'
import type { KeptAnswers } from '@/app/_serving/kept/kept-answers'
import { makeWhole } from '@/app/_serving/kept/make-whole'
import { isHeld, keyOf } from '@/app/_serving/kept/may-be-kept'
import { log } from '@/app/_serving/log'
import type { Measurements } from '@/app/_serving/measurements'
import { makeFailureReadable } from '@/app/_serving/readable-failures'
import { REFUSALS, refuse } from '@/app/_serving/refusal'
import { type RequestContext, requestContexts } from '@/app/_serving/request-context'
import { requestIdOf } from '@/app/_serving/request-id'
import { refusalOf, type SenderPaces } from '@/app/_serving/request-limits'
import { senderAddress } from '@/app/_serving/sender-address'
import { wellFormed } from '@/app/_serving/well-formed-path'

/** An answer that has not begun by then never comes in time for whoever waits. */
const LONGEST_ANSWER_MS = 30_000
const RETRY_SECONDS = 2
/** A year, as OWASP ASVS 5.0 V3.4 asks for. */
const ONLY_SECURE = 'max-age=31536000; includeSubDomains'
const SENDER_GONE = 499
/** Next alone listens eight times for the end of an answer such as robots.txt; Node warns of more than ten. */
const MOST_LISTENERS = 20
/** With these one would get a part of a page, as data for a client that no page of ours has. */
const OF_NEXTS_CLIENT = [
  ...['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-url'],
]

export interface Gate {
  routeOf(path: string): string
  admission: Admission
  measurements: Measurements
  paces: SenderPaces
  kept: KeptAnswers
  /** Proxies of ours before the site. */
  proxies: number
  /** The public address is https: browsers then never ask by http again. */
  isSecure: boolean
  /** The site ends: connections close after their answer. */
  isDraining(): boolean
}

interface Passing {
  id: string
  route: string
  pace: Pace
  startedAt: number
}

/** @param answer hands the request to Next. */
export function pass(
  gate: Gate,
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => void,
): void {
  const passing = prepare(gate, request, response)
  response.once('close', () => account(gate, passing, request, response))
  const refusal = refusalOf(gate.paces, request, passing)
  if (refusal) {
    refuse(request, response, refusal, passing.id)
    return
  }
  const context: RequestContext = { id: passing.id }
  const run = () => requestContexts().run(context, answer)
  const make = () => {
    makeFailureReadable(response, passing.id)
    if (passing.pace === 'free') run()
    else void admit(gate, passing, request, response, run)
  }
  const exchange = { request, response, context, makeNow: run }
  const key = keyOf(request, passing.route)
  if (passing.pace === 'free' || !isHeld(request, passing.route)) make()
  else if (key === undefined) makeWhole(exchange, make)
  else void gate.kept.answer({ key, ...exchange }, make)
}

/** Routes find the id and the sender in the request's headers, and nothing else that a stranger could have put there. */
function prepare(gate: Gate, request: IncomingMessage, response: ServerResponse): Passing {
  const id = requestIdOf(request.headers['x-request-id'])
  request.headers['x-request-id'] = id
  response.setHeader('X-Request-Id', id)
  response.setMaxListeners(MOST_LISTENERS)
  if (gate.isSecure) response.setHeader('Strict-Transport-Security', ONLY_SECURE)
  if (gate.isDraining()) response.setHeader('Connection', 'close')
  for (const name of OF_NEXTS_CLIENT) delete request.headers[name]
  request.url = wellFormed(request.url ?? '/')
  const forwarded = request.headers['x-forwarded-for']
  request.headers['x-forwarded-for'] = senderAddress(
    request.socket.remoteAddress ?? '',
    Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
    gate.proxies,
  )
  if (gate.proxies === 0) {
    for (const name of ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port'])
      delete request.headers[name]
  }
  const route = gate.routeOf(request.url.split('?', 1)[0] ?? '/')
  return { id, route, pace: paceOf(route), startedAt: performance.now() }
}

async function admit(
  { admission, measurements }: Gate,
  { id }: Passing,
  request: IncomingMessage,
  response: ServerResponse,
  run: () => void,
): Promise<void> {
  const gone = new AbortController()
  const leave = () => gone.abort()
  response.once('close', leave)
  const may = admission.enter(gone.signal)
  if (!(may === true || (await may))) {
    if (gone.signal.aborted) return
    measurements.shed()
    return refuse(request, response, REFUSALS.busy(RETRY_SECONDS), id)
  }
  if (gone.signal.aborted) return admission.leave()
  const late = setTimeout(() => {
    if (!response.headersSent) refuse(request, response, REFUSALS.slow(RETRY_SECONDS), id)
  }, LONGEST_ANSWER_MS)
  response.once('close', () => {
    clearTimeout(late)
    admission.leave()
  })
  run()
}

function account(
  { measurements }: Gate,
  { id, route, pace, startedAt }: Passing,
  { method = '' }: IncomingMessage,
  response: ServerResponse,
): void {
  const ms = performance.now() - startedAt
  const status = response.writableFinished ? response.statusCode : SENDER_GONE
  measurements.request(route, method, status, ms / 1_000)
  const level = pace === 'free' ? 'debug' : 'info'
  log()[level]({ requestId: id, method, route, status, ms: Math.round(ms * 10) / 10 }, 'request')
}

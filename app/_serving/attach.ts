/** Puts the gate before Next's handler, in the server that Next has made. */

import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import { Server } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'
import { Admission } from '@/app/_serving/admission'
import { sendConsoleToLog } from '@/app/_serving/console-to-log'
import { closeDatabases, drain } from '@/app/_serving/drain'
import { type Gate, pass } from '@/app/_serving/gate'
import { changeClock } from '@/app/_serving/kept/change-clock'
import { KeptAnswers } from '@/app/_serving/kept/kept-answers'
import { log } from '@/app/_serving/log'
import { type Measurements, measurements } from '@/app/_serving/measurements'
import { senderPaces } from '@/app/_serving/request-limits'
import { routeNames, routesManifestSchema } from '@/app/_serving/route-names'
import { unlinkImmediates } from '@/app/_serving/unlink-immediates'
import { database } from '@/lib/db/client'
import { readChangeStamp } from '@/lib/db/queries/change-stamp'
import { settings } from '@/lib/env'

const REQUEST_STARTS = 'http.server.request.start'
const startSchema = z.object({ server: z.instanceof(Server) })

/** Twice as long as a page takes to come in from a slow line; Node's own limits are minutes. */
const HEADERS_TIMEOUT_MS = 15_000
const REQUEST_TIMEOUT_MS = 120_000
/** Nothing moved on the connection: whoever reads has gone or reads too slowly on purpose. */
const STILL_TIMEOUT_MS = 60_000
const MOST_CONNECTIONS = 4_000
/** For so many requests that run, so many may wait, and so long. */
const WAITING_FOR_EACH_RUNNING = 4
const LONGEST_WAIT_MS = 5_000

/** How long a page may show what has been changed since. */
const CHANGES_SEEN_WITHIN_MS = 100
/** Some four hundred pages. */
const KEPT = { mostBytes: 32_000_000, longestMs: 60_000 }

interface Serving {
  measurements: Measurements
  isDraining: boolean
}

declare global {
  /** What the routes that tell of the site need to know; undefined on Next's development server. */
  var kbServing: Serving | undefined
}

/** To be called once, before the first request is answered. */
export function attachGate(): void {
  const { maxRequests, rateLimit, siteUrl, trustProxy } = settings()
  const waiting = maxRequests * WAITING_FOR_EACH_RUNNING
  const admission = new Admission({ running: maxRequests, waiting, waitMs: LONGEST_WAIT_MS })
  const serving: Serving = { measurements: measurements(admission), isDraining: false }
  globalThis.kbServing = serving
  sendConsoleToLog()
  unlinkImmediates()
  const gate: Gate = {
    routeOf: readRouteNames(),
    admission,
    measurements: serving.measurements,
    paces: senderPaces(rateLimit),
    kept: new KeptAnswers(
      changeClock(async () => await readChangeStamp(database()), CHANGES_SEEN_WITHIN_MS),
      KEPT,
    ),
    proxies: trustProxy,
    isSecure: siteUrl.startsWith('https:'),
    isDraining: () => serving.isDraining,
  }
  let server: Server | undefined
  const attach = (message: unknown) => {
    unsubscribe(REQUEST_STARTS, attach)
    server = startSchema.parse(message).server
    standBefore(server, gate)
  }
  subscribe(REQUEST_STARTS, attach)
  endOnSignal(serving, () => server)
}

/** The first request tells which server it is, before the server hands it on. */
function standBefore(server: Server, gate: Gate): void {
  const listeners = server.listeners('request')
  server.removeAllListeners('request')
  server.on('request', (request, response) =>
    pass(gate, request, response, () => {
      for (const listener of listeners) Reflect.apply(listener, server, [request, response])
    }),
  )
  server.headersTimeout = HEADERS_TIMEOUT_MS
  server.requestTimeout = REQUEST_TIMEOUT_MS
  server.timeout = STILL_TIMEOUT_MS
  server.maxConnections = MOST_CONNECTIONS
}

/** The standalone server stands in the site's folder. */
function readRouteNames(): (path: string) => string {
  const manifest = readFileSync(join(process.cwd(), '.next/routes-manifest.json'), 'utf8')
  return routeNames(routesManifestSchema.parse(JSON.parse(manifest)))
}

function endOnSignal(serving: Serving, server: () => Server | undefined): void {
  const end = async () => {
    if (serving.isDraining) return
    serving.isDraining = true
    const listening = server()
    if (listening) await drain(listening)
    await closeDatabases()
    log().flush()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
}

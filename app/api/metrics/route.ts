import { createHash, timingSafeEqual } from 'node:crypto'
import { Gauge, Registry } from 'prom-client'
import { database } from '@/lib/db/client'
import { readTotals } from '@/lib/db/queries/totals'
import { settings } from '@/lib/env'

const NEVER_KEPT = { 'Cache-Control': 'no-store' }

/** Prometheus' text of requests, process and records, for who sends METRICS_TOKEN. */
export async function GET(request: Request): Promise<Response> {
  const { metricsToken } = settings()
  if (metricsToken === undefined) return new Response(null, { status: 404, headers: NEVER_KEPT })
  if (!isBearer(request.headers.get('authorization') ?? '', metricsToken)) {
    return new Response(null, { status: 401, headers: { ...NEVER_KEPT, 'WWW-Authenticate': 'Bearer' } })
  }
  const records = await recordsRegistry()
  const served = globalThis.kbServing?.measurements.registry
  const all = served ? Registry.merge([served, records]) : records
  return new Response(await all.metrics(), { headers: { ...NEVER_KEPT, 'Content-Type': all.contentType } })
}

/** Digests have one length, and comparing them tells nothing of how much of the token was right. */
function isBearer(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(`Bearer ${token}`))
}

/** A database that can't be read is a figure too: the rest is told all the same. */
async function recordsRegistry(): Promise<Registry> {
  const registry = new Registry()
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] })
  const up = gauge('kb_database_up', 'Whether the database can be read.')
  try {
    const db = database()
    const [totals, waiting] = await Promise.all([readTotals(db), db.indexTask.count()])
    const records = gauge('kb_records', 'Records, by kind.', ['kind'])
    const { articles, agencies, programs, figures, openIssues } = totals
    for (const [kind, count] of Object.entries({ articles, agencies, programs, figures, openIssues }))
      records.set({ kind }, count)
    gauge('kb_index_tasks_waiting', 'Changes of records that the search index lacks.').set(waiting)
    up.set(1)
  } catch (error) {
    console.warn(error)
    up.set(0)
  }
  return registry
}

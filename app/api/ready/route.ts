import type { z } from 'zod'
import type { ready } from '@/app/api/_contract/answers'
import { type Readiness, readiness } from '@/lib/workflows/readiness'

/** However many ask, the database and the engine are asked once in this time. */
const KEPT_MS = 1_000

let last: { at: number; looked: Promise<Readiness> } | undefined

/** 200 while pages can be served, also with a reduced search; 503 when they can't, and while the site ends. */
export async function GET(): Promise<Response> {
  const now = performance.now()
  if (last === undefined || now - last.at > KEPT_MS) {
    last = { at: now, looked: readiness((reason) => console.warn(`The database can't be read: ${reason}`)) }
  }
  const isDraining = globalThis.kbServing?.isDraining === true
  const answer: z.infer<typeof ready> = {
    ...(await last.looked),
    ...(isDraining ? { status: 'down' as const } : {}),
    ending: isDraining,
  }
  return Response.json(answer, {
    status: answer.status === 'down' ? 503 : 200,
    headers: { 'Cache-Control': 'no-store' },
  })
}

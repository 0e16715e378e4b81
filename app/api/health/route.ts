import type { z } from 'zod'
import type { health } from '@/app/api/_contract/answers'
import { database } from '@/lib/db/client'
import { isHealthy } from '@/lib/search/engine/health'
import { searchAccess } from '@/lib/workflows/search-access'

/** 200 as long as pages can be read; 503 when the database can't. A missing engine only reduces the search. */
export async function GET(): Promise<Response> {
  const [databaseOk, engineOk] = await Promise.all([isDatabaseReadable(), isEngineHealthy()])
  const answer: z.infer<typeof health> = {
    status: databaseOk ? (engineOk ? 'ok' : 'reduced') : 'down',
    database: databaseOk ? 'ok' : 'down',
    engine: engineOk ? 'ok' : 'reduced',
  }
  return Response.json(answer, { status: databaseOk ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}

async function isDatabaseReadable(): Promise<boolean> {
  try {
    await database().region.findFirst({ select: { code: true } })
    return true
  } catch {
    return false
  }
}

async function isEngineHealthy(): Promise<boolean> {
  const engine = searchAccess()
  return engine !== null && (await isHealthy(engine.url))
}

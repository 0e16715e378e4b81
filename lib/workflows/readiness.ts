/** What of the site works now, for whoever watches it or sends visitors to it. */
import { database } from '@/lib/db/client'
import { pendingMigrations } from '@/lib/db/pending-migrations'
import { isHealthy } from '@/lib/search/engine/health'
import { messageOf } from '@/lib/workflows/diagnosis'
import { searchAccess } from '@/lib/workflows/search-access'

export interface Readiness {
  /** `reduced`: searches are answered from the database. */
  status: 'ok' | 'reduced' | 'down'
  database: 'ok' | 'down'
  /** `pending`: the database is older than the program. */
  migrations: 'ok' | 'pending' | 'unknown'
  engine: 'ok' | 'down'
  /** Changes of records that the search index lacks; null when the database can't be read. */
  waitingChanges: number | null
}

/** @param onFailure told why the database can't be read; who asks over the network is not. */
export async function readiness(onFailure: (reason: string) => void): Promise<Readiness> {
  const [records, isEngineUp] = await Promise.all([lookAtRecords(onFailure), isEngineHealthy()])
  const isUp = records.database === 'ok' && records.migrations !== 'pending'
  return {
    status: isUp ? (isEngineUp ? 'ok' : 'reduced') : 'down',
    ...records,
    engine: isEngineUp ? 'ok' : 'down',
  }
}

async function lookAtRecords(
  onFailure: (reason: string) => void,
): Promise<Pick<Readiness, 'database' | 'migrations' | 'waitingChanges'>> {
  try {
    const db = database()
    const [pending, waitingChanges] = await Promise.all([pendingMigrations(db), db.indexTask.count()])
    return { database: 'ok', migrations: pending.length === 0 ? 'ok' : 'pending', waitingChanges }
  } catch (error) {
    onFailure(messageOf(error))
    return { database: 'down', migrations: 'unknown', waitingChanges: null }
  }
}

async function isEngineHealthy(): Promise<boolean> {
  const engine = searchAccess()
  return engine !== null && (await isHealthy(engine.url))
}

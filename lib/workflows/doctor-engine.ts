/** Whether the search engine is there and shows what the database says. */
import { countDocuments as countRecords } from '@/lib/db/check/count-documents'
import type { Database } from '@/lib/db/client'
import { type EngineAddress, writeClient } from '@/lib/search/engine/client'
import { isHealthy } from '@/lib/search/engine/health'
import { countDocuments, indexExists, RECORDS_INDEX } from '@/lib/search/engine/indexes'
import { type Diagnosis, messageOf } from '@/lib/workflows/diagnosis'
import { type EngineAccess, openEngine } from '@/lib/workflows/engine-access'
import { applyIndexTasks } from '@/lib/workflows/index-changes'
import { reindex } from '@/lib/workflows/reindex'

interface ReachedEngine {
  diagnosis: Diagnosis
  /** Undefined when it can't be asked. */
  address: EngineAddress | undefined
  close(): Promise<void>
}

export async function reachEngine(onNotice: (message: string) => void): Promise<ReachedEngine> {
  const access = await openEngine(onNotice).catch((error: unknown) => ({ missing: messageOf(error) }))
  if ('missing' in access) return unreachable(`There is no search engine: ${access.missing}`, '')
  if (await isHealthy(access.url)) return reached(access)
  await access.close()
  return unreachable(
    `The search engine at ${access.url} does not answer.`,
    'Start it, or correct MEILI_URL, or unset it so that one is started here.',
  )
}

function reached({ url, adminKey, close }: EngineAccess): ReachedEngine {
  return { diagnosis: { sound: url, fault: null }, address: { url, key: adminKey }, close }
}

function unreachable(detail: string, remedy: string): ReachedEngine {
  return {
    diagnosis: { sound: '', fault: { detail, remedy } },
    address: undefined,
    close: async () => undefined,
  }
}

export const INDEX_CHECKS: readonly (readonly [
  string,
  (db: Database, engine: EngineAddress) => Promise<Diagnosis>,
])[] = [
  ['waiting changes', checkTasks],
  ['search index', checkIndex],
]

async function checkTasks(db: Database, engine: EngineAddress): Promise<Diagnosis> {
  const waiting = await db.indexTask.count()
  const fault = {
    detail: `The search index lacks ${waiting} changes.`,
    remedy: 'Run kb doctor --fix.',
    mend: () => applyIndexTasks({ db, engine }),
    done: 'They were made.',
  }
  return { sound: 'none', fault: waiting === 0 ? null : fault }
}

async function checkIndex(db: Database, engine: EngineAddress): Promise<Diagnosis> {
  try {
    const client = writeClient(engine)
    const wanted = await countRecords(db)
    const present = (await indexExists(client, RECORDS_INDEX))
      ? await countDocuments(client, RECORDS_INDEX)
      : null
    const fault = {
      detail:
        present === null
          ? 'There is no search index.'
          : `The search index has ${present} documents, the database ${wanted}.`,
      remedy: 'Run kb reindex.',
      mend: () => reindex({ db, engine }),
      done: 'It was built anew.',
    }
    return { sound: `${wanted} documents, as in the database`, fault: present === wanted ? null : fault }
  } catch (error) {
    const remedy = 'Is the key in MEILI_MASTER_KEY the right one?'
    return { sound: '', fault: { detail: `The search index can't be asked: ${messageOf(error)}.`, remedy } }
  }
}

/** All that database and search index hold, but for the times when it was written. */
import { z } from 'zod'
import { evidenceFaults } from '@/lib/db/check/evidence'
import { integrityFaults } from '@/lib/db/check/integrity'
import { orphans } from '@/lib/db/check/orphans'
import { openDatabase } from '@/lib/db/client'
import { tableNames } from '@/lib/db/table-names'
import { writeClient } from '@/lib/search/engine/client'
import { deltaOf, RECORDS_INDEX, unfinishedIndexes } from '@/lib/search/engine/indexes'
import type { IngestPlace } from '@/scripts/crashes/killed-ingest'

/** Each run is logged, and the killed ones were runs, which also leave leases; tasks are counted by themselves; temporary names of a build too. */
const LEFT_OUT = new Set(['IngestRun', 'IndexTask', 'Lease', '_prisma_migrations'])
const TIMES = /"(?:createdAt|updatedAt|addedAt)":"?[^,"}]*"?,?/g

const rowsSchema = z.array(z.record(z.string(), z.unknown()))

export interface State {
  /** Sorted lines, one a row or a search document. */
  lines: string[]
  /** What contradicts itself; empty when all is sound. */
  faults: string[]
}

export async function stateOf({ dataDir, engine }: IngestPlace): Promise<State> {
  const db = openDatabase(`file:${dataDir}/kb.db`)
  try {
    const lost = await orphans(db)
    const misquoting: string[] = []
    for await (const { file } of evidenceFaults(db)) misquoting.push(`${file}: a quote is not in its text`)
    const faults = [
      ...(await integrityFaults(db)),
      ...[...lost.agencies, ...lost.programs].map((id) => `${id} is claimed by no article`),
      ...misquoting,
      ...((await db.indexTask.count()) > 0 ? ['index tasks wait'] : []),
    ]
    return { lines: [...(await databaseLines(db)), ...(await indexLines(engine))].sort(), faults }
  } finally {
    await db.$disconnect()
  }
}

async function databaseLines(db: ReturnType<typeof openDatabase>): Promise<string[]> {
  const lines: string[] = []
  for (const name of (await tableNames(db)).filter((table) => !LEFT_OUT.has(table))) {
    const rows = rowsSchema.parse(await db.$queryRawUnsafe(`SELECT * FROM "${name}"`))
    lines.push(...rows.map((row) => `${name} ${printed(row)}`.replace(TIMES, '')))
  }
  return lines
}

async function indexLines({ url, masterKey }: IngestPlace['engine']): Promise<string[]> {
  const client = writeClient({ url, key: masterKey })
  const both = [RECORDS_INDEX, deltaOf(RECORDS_INDEX)].map(async (name) => {
    return (await client.index(name).getDocuments({ limit: 100_000 })).results
  })
  const results = (await Promise.all(both)).flat()
  const left = await unfinishedIndexes(client, RECORDS_INDEX)
  return [
    ...results.map((document) => `document ${printed(document)}`),
    ...left.map((uid) => `unfinished ${uid}`),
  ]
}

const printed = (row: unknown): string =>
  JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value))

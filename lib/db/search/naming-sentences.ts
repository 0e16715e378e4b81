/** The sentences that name records: of each record a few, however many there are. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { EvidenceRow } from '@/lib/db/search/evidence-of'
import type { Surroundings } from '@/lib/db/search/surroundings'

/** Enough sentences that name a record to choose the best from. */
const MOST_EACH = 12
/** So many lists of a few are asked for in one statement. */
const RECORDS_AT_ONCE = 100

const rowsSchema = z.array(z.object({ recordId: z.string(), sentenceId: z.string() }))

type Owner = 'agencyId' | 'programId'

/** Of each agency or programme the sentences of its first names and mentions by id, the same ones at every load. */
export async function namingSentences(
  db: Database,
  owner: Owner,
  ids: readonly string[],
  around: Surroundings,
): Promise<ReadonlyMap<string, EvidenceRow[]>> {
  const names = owner === 'agencyId' ? 'AgencyName' : 'ProgramName'
  const places = [
    ...(await firstOfEach(db, names, owner, ids)),
    ...(await firstOfEach(db, 'Mention', owner, ids)),
  ]
  const byId = await around.sentences(places.map(({ sentenceId }) => sentenceId))
  const found = new Map<string, EvidenceRow[]>()
  for (const { recordId, sentenceId } of places) {
    const sentence = byId.get(sentenceId)
    if (sentence !== undefined) found.set(recordId, [...(found.get(recordId) ?? []), sentence])
  }
  return found
}

/** The database would else read all mentions of all records to keep a few of each. */
async function firstOfEach(
  db: Database,
  table: 'AgencyName' | 'ProgramName' | 'Mention',
  owner: Owner,
  ids: readonly string[],
): Promise<{ recordId: string; sentenceId: string }[]> {
  const places = []
  for (let from = 0; from < ids.length; from += RECORDS_AT_ONCE) {
    const lists = ids.slice(from, from + RECORDS_AT_ONCE).map(
      (id) => Prisma.sql`SELECT * FROM (
        SELECT ${Prisma.raw(`"${owner}"`)} AS "recordId", "sentenceId" FROM ${Prisma.raw(`"${table}"`)}
        WHERE ${Prisma.raw(`"${owner}"`)} = ${id} ORDER BY "id" LIMIT ${MOST_EACH}
      ) AS few`,
    )
    places.push(...rowsSchema.parse(await db.$queryRaw(Prisma.join(lists, ' UNION ALL '))))
  }
  return places
}

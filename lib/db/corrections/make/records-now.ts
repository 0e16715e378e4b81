/** What agencies and programmes are now, in the form in which a person decides on them. */
import type { Transaction } from '@/lib/db/client'
import { ownerNamed } from '@/lib/db/corrections/make/record-anchors'
import type { RecordName } from '@/lib/records/correction/anchor'
import type { Subject } from '@/lib/records/correction/correction'
import {
  type AgencyFacts,
  agencyFactsSchema,
  type ProgramFacts,
  programFactsSchema,
} from '@/lib/records/correction/facts'

export async function recordSubject(
  tx: Transaction,
  kind: 'agency' | 'program',
  id: string,
): Promise<Subject | null> {
  const which = { where: { id }, select: { name: true } } as const
  const row = kind === 'agency' ? await tx.agency.findUnique(which) : await tx.program.findUnique(which)
  return row === null ? null : { kind, id, name: row.name }
}

export async function agencyNow(tx: Transaction, id: string): Promise<AgencyFacts | null> {
  const row = await tx.agency.findUnique({
    where: { id },
    select: { type: true, standing: true, regionCode: true, parentId: true },
  })
  if (row === null) return null
  const { parentId, ...facts } = row
  return agencyFactsSchema.parse({ ...facts, parent: await nameOf(tx, parentId) })
}

export async function programNow(tx: Transaction, id: string): Promise<ProgramFacts | null> {
  const row = await tx.program.findUnique({
    where: { id },
    select: { category: true, regionCode: true, agencyId: true },
  })
  if (row === null) return null
  const { agencyId, ...facts } = row
  return programFactsSchema.parse({ ...facts, agency: await nameOf(tx, agencyId) })
}

async function nameOf(tx: Transaction, agencyId: string | null): Promise<RecordName | null> {
  const owner = await ownerNamed(tx, 'agency', agencyId)
  return owner === 'gone' ? null : owner
}

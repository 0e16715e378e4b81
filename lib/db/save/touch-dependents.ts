import type { Transaction } from '@/lib/db/client'
import type { TouchedRecords } from '@/lib/db/save/touched-records'

/**
 * Search documents repeat the names of the agency and program they belong to, so what belongs to a renamed or moved
 * record has to be shown anew in all articles.
 */
export async function touchDependents(
  tx: Transaction,
  renamed: TouchedRecords,
  touched: TouchedRecords,
): Promise<void> {
  const agencyIds = renamed.idsOf('agency')
  const programIds = renamed.idsOf('program')
  if (agencyIds.length > 0) {
    const ofAgencies = { in: agencyIds }
    await touchOwned(tx, { agencyId: ofAgencies }, touched)
    const programs = await tx.program.findMany({ where: { agencyId: ofAgencies }, select: { id: true } })
    const children = await tx.agency.findMany({ where: { parentId: ofAgencies }, select: { id: true } })
    touched.add('program', idsIn(programs))
    touched.add('agency', idsIn(children))
  }
  if (programIds.length > 0) await touchOwned(tx, { programId: { in: programIds } }, touched)
  touched.add('program', programIds)
  touched.add('agency', agencyIds)
  touched.add('region', renamed.idsOf('region'))
}

/** Of one owner's kind at a time: SQLite uses no index for "of these agencies, or of none of the programmes". */
async function touchOwned(
  tx: Transaction,
  owned: { agencyId: { in: string[] } } | { programId: { in: string[] } },
  touched: TouchedRecords,
): Promise<void> {
  const metrics = await tx.metric.findMany({ where: owned, select: { id: true } })
  const mentions = await tx.mention.findMany({ where: owned, select: { sentenceId: true } })
  touched.add('metric', idsIn(metrics))
  touched.add(
    'sentence',
    mentions.map(({ sentenceId }) => sentenceId),
  )
}

const idsIn = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)

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
  const owned = { OR: [{ agencyId: { in: agencyIds } }, { programId: { in: programIds } }] }
  const metrics = await tx.metric.findMany({ where: owned, select: { id: true } })
  const mentions = await tx.mention.findMany({ where: owned, select: { sentenceId: true } })
  const programs = await tx.program.findMany({ where: { agencyId: { in: agencyIds } }, select: { id: true } })
  const children = await tx.agency.findMany({ where: { parentId: { in: agencyIds } }, select: { id: true } })
  touched.add(
    'metric',
    metrics.map(({ id }) => id),
  )
  touched.add(
    'sentence',
    mentions.map(({ sentenceId }) => sentenceId),
  )
  touched.add('program', [...programIds, ...programs.map(({ id }) => id)])
  touched.add('agency', [...agencyIds, ...children.map(({ id }) => id)])
  touched.add('region', renamed.idsOf('region'))
}

import type { Transaction } from '@/lib/db/client'
import { possibleKeys } from '@/lib/db/save/claim-component'
import { type ReplacedFigure, takeFigures } from '@/lib/db/save/metric-successors'
import type { TouchedRecords } from '@/lib/db/save/touched-records'
import type { Claim } from '@/lib/ingest/resolve/claim'
import { nameKindSchema } from '@/lib/records/vocabulary'

/** What an article's claims were, for the records that rested on them. */
export interface ReplacedClaims {
  keys: string[]
  ids: string[]
}

export interface ReplacedRecords {
  agencies: ReplacedClaims
  programs: ReplacedClaims
  figures: ReplacedFigure[]
}

const nameColumns = { select: { name: true, key: true, fullKey: true, claimKind: true } } as const

/** Deletes all that was read from an article, the article itself excepted, and says what rested on it. */
export async function deleteReading(
  tx: Transaction,
  articleId: string,
  touched: TouchedRecords,
): Promise<ReplacedRecords> {
  const where = { articleId }
  const agencies = await tx.agencyClaim.findMany({ where, include: { names: nameColumns } })
  const programs = await tx.programClaim.findMany({ where, include: { names: nameColumns } })
  const figures = await takeFigures(tx, articleId)
  await touchEvidence(tx, articleId, touched)
  await tx.metric.deleteMany({ where })
  await tx.mention.deleteMany({ where })
  await tx.issue.deleteMany({ where })
  await tx.agencyClaim.deleteMany({ where })
  await tx.programClaim.deleteMany({ where })
  await tx.sentence.deleteMany({ where })
  return {
    agencies: { keys: possibleKeys(agencies.map(toClaim)), ids: agencies.map(({ agencyId }) => agencyId) },
    programs: { keys: possibleKeys(programs.map(toClaim)), ids: programs.map(({ programId }) => programId) },
    figures,
  }
}

interface ClaimRow {
  id: string
  articleId: string
  regionCode: string | null
  names: { name: string; key: string; fullKey: string; claimKind: string }[]
}

function toClaim({ id, articleId, regionCode, names }: ClaimRow): Claim {
  return {
    id,
    articleId,
    regionCode,
    articleDate: '',
    names: names.map(({ claimKind, ...name }) => ({ ...name, kind: nameKindSchema.parse(claimKind) })),
  }
}

/** Everything this article is evidence for has to be shown anew, before the reading is replaced and after. */
export async function touchEvidence(
  tx: Transaction,
  articleId: string,
  touched: TouchedRecords,
): Promise<void> {
  const where = { articleId }
  const sentences = await tx.sentence.findMany({ where, select: { id: true } })
  const links = { regionCode: true, agencyId: true, programId: true } as const
  const metrics = await tx.metric.findMany({ where, select: { id: true, ...links } })
  const mentions = await tx.mention.findMany({ where, select: links })
  touched.add(
    'sentence',
    sentences.map(({ id }) => id),
  )
  touched.add(
    'metric',
    metrics.map(({ id }) => id),
  )
  for (const rows of [metrics, mentions]) {
    touched.add(
      'region',
      rows.map(({ regionCode }) => regionCode),
    )
    touched.add(
      'agency',
      rows.map(({ agencyId }) => agencyId),
    )
    touched.add(
      'program',
      rows.map(({ programId }) => programId),
    )
  }
}

import type { Transaction } from '@/lib/db/client'
import { leaveAgencyShapes } from '@/lib/db/save/agency-shapes'
import { commonTextsOf } from '@/lib/db/save/frequent-sentences'
import { type ReplacedFigure, takeFigures } from '@/lib/db/save/metric-successors'
import { leaveProgramShapes } from '@/lib/db/save/program-shapes'
import type { GivenNames } from '@/lib/db/save/renamed-records'
import type { TouchedRecords } from '@/lib/db/save/touched-records'

/** What an article's claims were, for the records that rested on them. */
export interface ReplacedClaims {
  /** Keys of names. */
  keys: string[]
  ids: string[]
  /** Names that nothing claims in that way any more. */
  gone: GivenNames[]
}

export interface ReplacedPrograms extends ReplacedClaims {
  /** Keys with the place they are of. */
  placedKeys: string[]
}

export interface ReplacedRecords {
  agencies: ReplacedClaims
  programs: ReplacedPrograms
  figures: ReplacedFigure[]
  /** Keys of its sentences that many articles have. */
  commonTexts: string[]
}

/** Of an article that was not stored before. */
export const NOTHING_REPLACED: ReplacedRecords = {
  agencies: { keys: [], ids: [], gone: [] },
  programs: { keys: [], placedKeys: [], ids: [], gone: [] },
  figures: [],
  commonTexts: [],
}

const claimColumns = { id: true, shapeId: true } as const

/** Deletes all that was read from an article, the article itself excepted, and says what rested on it. */
export async function deleteReading(
  tx: Transaction,
  articleId: string,
  touched: TouchedRecords,
): Promise<ReplacedRecords> {
  const where = { articleId }
  const agencies = await tx.agencyClaim.findMany({ where, select: { ...claimColumns, agencyId: true } })
  const programs = await tx.programClaim.findMany({ where, select: { ...claimColumns, programId: true } })
  const figures = await takeFigures(tx, articleId)
  const commonTexts = await commonTextsOf(tx, articleId)
  await touchEvidence(tx, articleId, touched)
  await tx.metric.deleteMany({ where })
  await tx.mention.deleteMany({ where })
  await tx.issue.deleteMany({ where })
  await tx.programClaim.deleteMany({ where })
  await tx.agencyClaim.deleteMany({ where })
  await tx.sentence.deleteMany({ where })
  // Programs first: their keys follow the agencies' shapes.
  const ofPrograms = await leaveProgramShapes(tx, shapesOf(programs))
  const ofAgencies = await leaveAgencyShapes(tx, shapesOf(agencies))
  return {
    agencies: { ...ofAgencies, ids: agencies.map(({ agencyId }) => agencyId) },
    programs: {
      keys: [],
      placedKeys: ofPrograms.keys,
      ids: programs.map(({ programId }) => programId),
      gone: ofPrograms.gone,
    },
    figures,
    commonTexts,
  }
}

function shapesOf(claims: readonly { shapeId: string | null }[]): string[] {
  return claims.flatMap(({ shapeId }) => shapeId ?? [])
}

/** Everything this article is evidence for has to be shown anew, before its reading is replaced. */
async function touchEvidence(tx: Transaction, articleId: string, touched: TouchedRecords): Promise<void> {
  const where = { articleId }
  const links = { regionCode: true, agencyId: true, programId: true } as const
  const sentences = await tx.sentence.findMany({ where, select: { id: true } })
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
  touchLinked(touched, [...metrics, ...mentions])
}

interface Linked {
  regionCode: string | null
  agencyId: string | null
  programId: string | null
}

/** What figures and mentions belong to is shown with them. */
export function touchLinked(touched: TouchedRecords, rows: readonly Linked[]): void {
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

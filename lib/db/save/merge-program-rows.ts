import type { Transaction } from '@/lib/db/client'
import { decisionsOn, keysJoined } from '@/lib/db/corrections/decisions'
import { writeRecordEffects } from '@/lib/db/corrections/effects'
import { mergedComponent, possibleKeys, wholeComponent } from '@/lib/db/save/claim-component'
import type { NewProgramClaim } from '@/lib/db/save/claim-rows'
import { slugsToFree } from '@/lib/db/save/free-slugs'
import {
  insertProgramClaims,
  moveProgramClaims,
  redescribeProgramNames,
} from '@/lib/db/save/program-claim-rows'
import { rowChanges } from '@/lib/db/save/row-changes'
import type { FindSentence } from '@/lib/db/save/sentence-rows'
import { type MergeableProgramClaim, programClaimsNamed } from '@/lib/db/save/stored-claims'
import type { TouchedRecords } from '@/lib/db/save/touched-records'
import type { Decision } from '@/lib/ingest/merge/decision'
import { type MergedProgram, mergePrograms } from '@/lib/ingest/merge/merge-programs'

type Merged = MergedProgram<MergeableProgramClaim>

export interface MergedProgramRows {
  programIdByClaim: ReadonlyMap<string, string>
  /** Programs that no claim stands for any more. */
  emptied: string[]
}

/**
 * Merges the program claims of the article that is being saved with those of all others, and writes the programs.
 * Agencies must be merged before: a program is judged by the agency that gives it.
 * @param old keys of names to look at besides the new ones, and ids of the programs the article's claims had before.
 */
export async function mergeProgramRows(
  tx: Transaction,
  claims: readonly NewProgramClaim[],
  context: {
    articleDate: string
    sentenceOf: FindSentence
    agencyIdByClaim: ReadonlyMap<string, string>
  },
  old: { keys: readonly string[]; ids: readonly string[] },
  touched: TouchedRecords,
): Promise<MergedProgramRows> {
  const fresh = claims.map((claim) => toMergeable(claim, context))
  let decisions: Decision[] = []
  const merged = await mergedComponent(
    (extra) => wholeComponent(fresh, [...old.keys, ...extra], (keys) => claimsNamedOrJoined(tx, keys)),
    async (component) => {
      decisions = await decisionsOn(tx, 'program', possibleKeys(component))
      return mergePrograms(component, await agencyNames(tx, component, decisions), decisions)
    },
  )
  const stored = await tx.program.findMany({ where: { id: { in: concernedIds(merged, old.ids) } } })
  await writePrograms(tx, stored, merged, touched)
  await insertProgramClaims(tx, claims, merged, context.sentenceOf)
  await moveProgramClaims(tx, merged, touched)
  await redescribeProgramNames(tx, merged)
  await writeRecordEffects(tx, 'program', decisions, merged)
  const kept = new Set(merged.map(({ id }) => id))
  return {
    programIdByClaim: new Map(merged.flatMap(({ id, claims: all }) => all.map((claim) => [claim.id, id]))),
    emptied: stored.map(({ id }) => id).filter((id) => !kept.has(id)),
  }
}

function toMergeable(
  { agencyClaimId, effectiveRegionCode, ...claim }: NewProgramClaim,
  context: { articleDate: string; agencyIdByClaim: ReadonlyMap<string, string> },
): MergeableProgramClaim {
  return {
    ...claim,
    articleDate: context.articleDate,
    regionCode: effectiveRegionCode,
    agencyId: agencyClaimId === null ? null : (context.agencyIdByClaim.get(agencyClaimId) ?? null),
    names: claim.names.map((name) => ({ ...name, stored: null })),
    storedProgramId: null,
  }
}

/** Also those that a person joined with them. */
async function claimsNamedOrJoined(tx: Transaction, keys: string[]): Promise<MergeableProgramClaim[]> {
  return await programClaimsNamed(tx, [...keys, ...(await keysJoined(tx, 'program', keys))])
}

async function agencyNames(
  tx: Transaction,
  claims: readonly MergeableProgramClaim[],
  decisions: readonly Decision[],
) {
  const decided = decisions.map((it) => (it.kind === 'program' ? it.agencyId : null))
  const given = [...claims.map(({ agencyId }) => agencyId), ...decided]
  const ids = [...new Set(given.filter((id) => id !== null))]
  const rows = await tx.agency.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (id: string) => names.get(id)
}

function concernedIds(merged: readonly Merged[], oldIds: readonly string[]): string[] {
  const formerIds = merged.flatMap(({ claims }) => claims.map(({ storedProgramId }) => storedProgramId))
  const ids = [...formerIds, ...oldIds, ...merged.map(({ id }) => id)]
  return [...new Set(ids.filter((id) => id !== null))]
}

type ProgramRow = Awaited<ReturnType<Transaction['program']['findMany']>>[number]

async function writePrograms(
  tx: Transaction,
  stored: readonly ProgramRow[],
  merged: readonly Merged[],
  touched: TouchedRecords,
): Promise<void> {
  for (const id of slugsToFree(stored, merged)) await tx.program.update({ where: { id }, data: { slug: id } })
  const rows = merged.map(({ id, slug, name, category, agencyId, regionCode, review, fullKey }) => ({
    id,
    slug,
    name,
    category,
    agencyId,
    regionCode,
    review,
    fullKey,
  }))
  const { fresh, changed } = rowChanges(stored, rows)
  await tx.program.createMany({ data: fresh })
  for (const row of changed) await tx.program.update({ where: { id: row.id }, data: row })
  touched.add(
    'program',
    [...fresh, ...changed].map(({ id }) => id),
  )
  touched.add(
    'region',
    [...stored, ...merged].map(({ regionCode }) => regionCode),
  )
}

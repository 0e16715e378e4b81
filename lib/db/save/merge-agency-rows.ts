import type { Transaction } from '@/lib/db/client'
import { decisionsOn, keysJoined } from '@/lib/db/corrections/decisions'
import { writeRecordEffects } from '@/lib/db/corrections/effects'
import { insertAgencyClaims, moveAgencyClaims, redescribeNames } from '@/lib/db/save/agency-claim-rows'
import { mergedComponent, possibleKeys, wholeComponent } from '@/lib/db/save/claim-component'
import type { NewAgencyClaim } from '@/lib/db/save/claim-rows'
import { slugsToFree } from '@/lib/db/save/free-slugs'
import { rowChanges } from '@/lib/db/save/row-changes'
import type { FindSentence } from '@/lib/db/save/sentence-rows'
import { agencyClaimsNamed, type MergeableAgencyClaim } from '@/lib/db/save/stored-claims'
import type { TouchedRecords } from '@/lib/db/save/touched-records'
import type { Decision } from '@/lib/ingest/merge/decision'
import { type MergedAgency, mergeAgencies } from '@/lib/ingest/merge/merge-agencies'

type Merged = MergedAgency<MergeableAgencyClaim>

export interface MergedAgencyRows {
  /** The agency of every claim that was looked at, those of the saved article included. */
  agencyIdByClaim: ReadonlyMap<string, string>
  /** Claims that belong to another agency than before, or are new. */
  movedClaimIds: string[]
  /** Agencies that no claim stands for any more; to be deleted when nothing refers to them. */
  emptied: string[]
  /** Of the names of all claims that were looked at. */
  keys: string[]
}

/**
 * Merges the agency claims of the article that is being saved with those of all others, and writes the agencies. Only
 * agencies connected with the old or the new claims by a name are looked at.
 * @param old keys of the names, and ids of the agencies, that the article's claims had before.
 */
export async function mergeAgencyRows(
  tx: Transaction,
  claims: readonly NewAgencyClaim[],
  context: { articleDate: string; sentenceOf: FindSentence },
  old: { keys: readonly string[]; ids: readonly string[] },
  touched: TouchedRecords,
): Promise<MergedAgencyRows> {
  const fresh = claims.map((claim) => toMergeable(claim, context.articleDate))
  let decisions: Decision[] = []
  let names: string[] = []
  const merged = await mergedComponent(
    (extra) => wholeComponent(fresh, [...old.keys, ...extra], (keys) => claimsNamedOrJoined(tx, keys)),
    async (component) => {
      names = possibleKeys(component)
      decisions = await decisionsOn(tx, 'agency', names)
      return mergeAgencies(component, decisions)
    },
  )
  const stored = await tx.agency.findMany({ where: { id: { in: concernedIds(merged, old.ids) } } })
  await writeAgencies(tx, stored, merged, touched)
  await insertAgencyClaims(tx, claims, merged, context.sentenceOf)
  const moved = await moveAgencyClaims(tx, merged, touched)
  await redescribeNames(tx, merged)
  await writeRecordEffects(tx, 'agency', decisions, merged)
  const kept = new Set(merged.map(({ id }) => id))
  return {
    agencyIdByClaim: new Map(merged.flatMap(({ id, claims: all }) => all.map((claim) => [claim.id, id]))),
    movedClaimIds: [...moved, ...claims.map(({ id }) => id)],
    emptied: stored.map(({ id }) => id).filter((id) => !kept.has(id)),
    keys: names,
  }
}

/** Also those that a person joined with them. */
async function claimsNamedOrJoined(tx: Transaction, keys: string[]): Promise<MergeableAgencyClaim[]> {
  return await agencyClaimsNamed(tx, [...keys, ...(await keysJoined(tx, 'agency', keys))])
}

/** Agencies as they are named before and after. */
function concernedIds(merged: readonly Merged[], oldIds: readonly string[]): string[] {
  const formerIds = merged.flatMap(({ claims }) => claims.map(({ storedAgencyId }) => storedAgencyId))
  const ids = [...formerIds, ...oldIds, ...merged.map(({ id }) => id)]
  return [...new Set(ids.filter((id) => id !== null))]
}

function toMergeable(claim: NewAgencyClaim, articleDate: string): MergeableAgencyClaim {
  const names = claim.names.map((name) => ({ ...name, stored: null }))
  return { ...claim, articleDate, names, storedAgencyId: null }
}

type AgencyRow = Awaited<ReturnType<Transaction['agency']['findMany']>>[number]

async function writeAgencies(
  tx: Transaction,
  stored: readonly AgencyRow[],
  merged: readonly Merged[],
  touched: TouchedRecords,
): Promise<void> {
  for (const id of slugsToFree(stored, merged)) await tx.agency.update({ where: { id }, data: { slug: id } })
  const parentById = new Map(stored.map((row) => [row.id, row.parentId]))
  const rows = merged.map(({ id, slug, name, type, standing, regionCode, review, fullKey }) => ({
    id,
    slug,
    name,
    type,
    standing,
    regionCode,
    parentId: parentById.get(id) ?? null,
    review,
    fullKey,
  }))
  const { fresh, changed } = rowChanges(stored, rows)
  await tx.agency.createMany({ data: fresh })
  for (const row of changed) await tx.agency.update({ where: { id: row.id }, data: row })
  touched.add(
    'agency',
    [...fresh, ...changed].map(({ id }) => id),
  )
  touched.add(
    'region',
    [...stored, ...merged].map(({ regionCode }) => regionCode),
  )
}

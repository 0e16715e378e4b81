import type { Transaction } from '@/lib/db/client'
import { decisionsOn, keysJoined } from '@/lib/db/corrections/decisions'
import { writeRecordEffects } from '@/lib/db/corrections/effects'
import { insertAgencyClaims, moveAgencyShapes, redescribeNames } from '@/lib/db/save/agency-claim-rows'
import {
  type AgencyShape,
  agencyShapesAt,
  agencyShapesWith,
  shapesOfNewAgencies,
  writeAgencyShapes,
} from '@/lib/db/save/agency-shapes'
import { mergedComponent, possibleKeys, wholeComponent } from '@/lib/db/save/claim-component'
import { shapeOwner } from '@/lib/db/save/claim-moves'
import type { NewAgencyClaim } from '@/lib/db/save/claim-rows'
import { slugsToFree } from '@/lib/db/save/free-slugs'
import { heldAmong } from '@/lib/db/save/held-claims'
import { insertRows } from '@/lib/db/save/insert-rows'
import { renamedRecords } from '@/lib/db/save/renamed-records'
import type { ReplacedClaims } from '@/lib/db/save/replaced-records'
import { rowChanges } from '@/lib/db/save/row-changes'
import type { FindSentence } from '@/lib/db/save/sentence-rows'
import type { TouchedRecords } from '@/lib/db/save/touched-records'
import type { Decision } from '@/lib/ingest/merge/decision'
import { type MergedAgency, mergeAgencies } from '@/lib/ingest/merge/merge-agencies'

type Merged = MergedAgency<AgencyShape>
type AgencyRow = Awaited<ReturnType<Transaction['agency']['findMany']>>[number]

export interface MergedAgencyRows {
  /** The agency and the shape of a claim of the saved article. */
  ownerOf: (claimId: string) => { agencyId: string; shapeId: string } | undefined
  /** Agencies whose claims are not all the same as before. */
  changedIds: string[]
  /** Claims and shapes that were stored, and belong to another agency than before. */
  moved: { claimIds: string[]; shapeIds: string[] }
  /** Agencies that no claim stands for any more; to be deleted when nothing refers to them. */
  emptied: string[]
  /** Of the names of all claims that were looked at. */
  keys: string[]
}

/**
 * Merges the agency claims of the article that is being saved with those of all others, and writes the agencies. Only
 * agencies connected with the old or the new claims by a name are looked at.
 * @param old what the article's claims were before.
 */
export async function mergeAgencyRows(
  tx: Transaction,
  claims: readonly NewAgencyClaim[],
  context: { articleDate: string; sentenceOf: FindSentence },
  old: ReplacedClaims,
  touched: TouchedRecords,
): Promise<MergedAgencyRows> {
  const own = await decisionsOn(tx, 'agency', namesOf(claims))
  const shapes = await shapesOfNewAgencies(tx, claims, context.articleDate, heldAmong(claims, own))
  const { merged, stored, decisions, keys } = await mergeShapes(tx, [...shapes.values()], old)
  await writeAgencies(tx, stored, merged, touched)
  touched.add(
    'agency',
    renamedRecords(merged, ({ storedAgencyId }) => storedAgencyId, old.gone),
  )
  const moved = await moveAgencyShapes(tx, merged, touched)
  await redescribeNames(tx, merged)
  const owner = shapeOwner(merged)
  await writeAgencyShapes(tx, shapes.values(), owner, context.articleDate)
  await insertAgencyClaims(tx, claims, shapes, merged, context)
  await writeRecordEffects(tx, 'agency', decisions, merged)
  const kept = new Set(merged.map(({ id }) => id))
  return {
    ownerOf: (claimId) => {
      const shape = shapes.get(claimId)
      return shape === undefined ? undefined : { agencyId: owner(shape.id).id, shapeId: shape.id }
    },
    changedIds: changedIds(claims, shapes, merged, old.ids),
    moved,
    emptied: stored.map(({ id }) => id).filter((id) => !kept.has(id)),
    keys,
  }
}

function namesOf(claims: readonly NewAgencyClaim[]): string[] {
  return [...new Set(claims.flatMap(({ names }) => names.map(({ key }) => key)))]
}

async function mergeShapes(
  tx: Transaction,
  fresh: readonly AgencyShape[],
  old: { keys: readonly string[]; ids: readonly string[] },
) {
  let decisions: Decision[] = []
  let stored: AgencyRow[] = []
  let keys: string[] = []
  const by = { keysOf: possibleKeys, load: (some: string[]) => shapesWithOrJoined(tx, some) }
  const merged = await mergedComponent<AgencyShape, Merged>({
    component: (others) => wholeComponent(others.length > 0 ? others : fresh, old.keys, by),
    merge: async (component) => {
      keys = possibleKeys(component)
      decisions = await decisionsOn(tx, 'agency', keys)
      return mergeAgencies(component, decisions)
    },
    addressesOf: async (records) => {
      stored = await tx.agency.findMany({ where: { id: { in: concernedIds(records, old.ids) } } })
      return [...records, ...stored].flatMap(({ fullKey }) => fullKey ?? [])
    },
    claimsAt: (fullKeys) => agencyShapesAt(tx, fullKeys),
  })
  return { merged, stored, decisions, keys }
}

/** Also those that a person joined with them. */
async function shapesWithOrJoined(tx: Transaction, keys: string[]): Promise<AgencyShape[]> {
  return await agencyShapesWith(tx, [...keys, ...(await keysJoined(tx, 'agency', keys))])
}

/** Those that gained or lost claims of which some name a parent. */
function changedIds(
  claims: readonly NewAgencyClaim[],
  shapes: ReadonlyMap<string, AgencyShape>,
  merged: readonly Merged[],
  oldIds: readonly string[],
): string[] {
  const owner = shapeOwner(merged)
  const fresh = claims.map(({ id }) => owner(shapes.get(id)?.id ?? '').id)
  const moves = merged.flatMap(({ id, claims: all }) =>
    all.flatMap(({ storedAgencyId }) =>
      storedAgencyId === null || storedAgencyId === id ? [] : [storedAgencyId, id],
    ),
  )
  return [...new Set([...fresh, ...moves, ...oldIds])]
}

/** Agencies as they are named before and after. */
function concernedIds(merged: readonly Merged[], oldIds: readonly string[]): string[] {
  const formerIds = merged.flatMap(({ claims }) => claims.map(({ storedAgencyId }) => storedAgencyId))
  const ids = [...formerIds, ...oldIds, ...merged.map(({ id }) => id)]
  return [...new Set(ids.filter((id) => id !== null))]
}

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
  await insertRows(tx, 'Agency', fresh)
  for (const row of changed) await tx.agency.update({ where: { id: row.id }, data: row })
  // Nothing depends on one that was not there: what it is shown by is touched with the article.
  touched.add(
    'agency',
    changed.map(({ id }) => id),
  )
  touched.add('region', regionsOf([...fresh, ...changed], stored))
}

/** The regions in which these records are now and were before. */
export function regionsOf(
  rows: readonly { id: string; regionCode: string | null }[],
  stored: readonly { id: string; regionCode: string | null }[],
): (string | null)[] {
  const ids = new Set(rows.map(({ id }) => id))
  return [...rows, ...stored.filter(({ id }) => ids.has(id))].map(({ regionCode }) => regionCode)
}

import type { Transaction } from '@/lib/db/client'
import { correctionsOn, decisionsOn, keysJoined } from '@/lib/db/corrections/decisions'
import { writeRecordEffects } from '@/lib/db/corrections/effects'
import { mergedComponent, possibleKeys, wholeComponent } from '@/lib/db/save/claim-component'
import { shapeOwner } from '@/lib/db/save/claim-moves'
import type { NewProgramClaim } from '@/lib/db/save/claim-rows'
import { slugsToFree } from '@/lib/db/save/free-slugs'
import { heldAmong } from '@/lib/db/save/held-claims'
import { insertRows } from '@/lib/db/save/insert-rows'
import { regionsOf } from '@/lib/db/save/merge-agency-rows'
import {
  insertProgramClaims,
  moveProgramShapes,
  redescribeProgramNames,
} from '@/lib/db/save/program-claim-rows'
import {
  type OwnerOfClaim,
  type ProgramShape,
  placedKeys,
  programShapesAt,
  programShapesNamed,
  programShapesWith,
  shapesOfNewPrograms,
  writeProgramShapes,
} from '@/lib/db/save/program-shapes'
import { renamedRecords } from '@/lib/db/save/renamed-records'
import type { ReplacedPrograms } from '@/lib/db/save/replaced-records'
import { rowChanges } from '@/lib/db/save/row-changes'
import type { FindSentence } from '@/lib/db/save/sentence-rows'
import type { TouchedRecords } from '@/lib/db/save/touched-records'
import type { Decision } from '@/lib/ingest/merge/decision'
import { type MergedProgram, mergePrograms } from '@/lib/ingest/merge/merge-programs'

type Merged = MergedProgram<ProgramShape>
type ProgramRow = Awaited<ReturnType<Transaction['program']['findMany']>>[number]

export interface MergedProgramRows {
  /** The program of a claim of the saved article. */
  programIdOf: (claimId: string) => string | null
  /** Programs that no claim stands for any more. */
  emptied: string[]
}

/**
 * Merges the program claims of the article that is being saved with those of all others, and writes the programs.
 * Agencies must be merged before: a program is judged by the agency that gives it.
 * @param old what to look at besides the new claims, and ids of the programs the article's claims had before.
 */
export async function mergeProgramRows(
  tx: Transaction,
  claims: readonly NewProgramClaim[],
  context: { articleDate: string; sentenceOf: FindSentence; ownerOf: OwnerOfClaim },
  old: ReplacedPrograms,
  touched: TouchedRecords,
): Promise<MergedProgramRows> {
  const names = [...new Set(claims.flatMap((claim) => claim.names.map(({ key }) => key)))]
  const own = await decisionsOn(tx, 'program', names)
  const shapes = await shapesOfNewPrograms(tx, claims, context, heldAmong(claims, own))
  const { merged, stored, decisions } = await mergeShapes(tx, [...shapes.values()], old)
  await writePrograms(tx, stored, merged, touched)
  touched.add(
    'program',
    renamedRecords(merged, ({ storedProgramId }) => storedProgramId, old.gone),
  )
  await moveProgramShapes(tx, merged, touched)
  await redescribeProgramNames(tx, merged)
  const owner = shapeOwner(merged)
  await writeProgramShapes(tx, shapes.values(), owner, context.articleDate)
  await insertProgramClaims(tx, claims, shapes, merged, context)
  await writeRecordEffects(tx, 'program', decisions, merged)
  const kept = new Set(merged.map(({ id }) => id))
  return {
    programIdOf: (claimId) => {
      const shape = shapes.get(claimId)
      return shape === undefined ? null : owner(shape.id).id
    },
    emptied: stored.map(({ id }) => id).filter((id) => !kept.has(id)),
  }
}

async function mergeShapes(tx: Transaction, fresh: readonly ProgramShape[], old: ReplacedPrograms) {
  let decisions: Decision[] = []
  let stored: ProgramRow[] = []
  const by = { keysOf: placedKeys, load: (keys: string[]) => programShapesWith(tx, keys) }
  const decided = await shapesDecidedOn(tx, [...possibleKeys(fresh), ...old.keys])
  const named = old.keys.length === 0 ? [] : await programShapesNamed(tx, old.keys)
  const start = [...new Map([...named, ...decided, ...fresh].map((shape) => [shape.id, shape])).values()]
  const merged = await mergedComponent<ProgramShape, Merged>({
    component: (others) => wholeComponent(others.length > 0 ? others : start, old.placedKeys, by),
    merge: async (component) => {
      decisions = await decisionsOn(tx, 'program', possibleKeys(component))
      return mergePrograms(component, await agencyNames(tx, component, decisions), decisions)
    },
    addressesOf: async (records) => {
      stored = await tx.program.findMany({ where: { id: { in: concernedIds(records, old.ids) } } })
      return [...records, ...stored].flatMap(({ fullKey }) => fullKey ?? [])
    },
    claimsAt: (fullKeys) => programShapesAt(tx, fullKeys),
  })
  return { merged, stored, decisions }
}

/**
 * All shapes of the names that people decided on, wherever they are, and of those they joined with them: a decision may mean a
 * record of another place.
 */
async function shapesDecidedOn(tx: Transaction, keys: readonly string[]): Promise<ProgramShape[]> {
  if ((await correctionsOn(tx, 'program', keys)).length === 0) return []
  const all = [...keys, ...(await keysJoined(tx, 'program', keys))]
  return await programShapesNamed(tx, all)
}

async function agencyNames(tx: Transaction, claims: readonly ProgramShape[], decisions: readonly Decision[]) {
  const decided = decisions.map((it) => (it.kind === 'program' ? it.agencyId : null))
  const given = [...claims.map(({ agencyId }) => agencyId), ...decided]
  const ids = [...new Set(given.filter((id) => id !== null))]
  const rows =
    ids.length === 0
      ? []
      : await tx.agency.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (id: string) => names.get(id)
}

function concernedIds(merged: readonly Merged[], oldIds: readonly string[]): string[] {
  const formerIds = merged.flatMap(({ claims }) => claims.map(({ storedProgramId }) => storedProgramId))
  const ids = [...formerIds, ...oldIds, ...merged.map(({ id }) => id)]
  return [...new Set(ids.filter((id) => id !== null))]
}

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
  await insertRows(tx, 'Program', fresh)
  for (const row of changed) await tx.program.update({ where: { id: row.id }, data: row })
  // Nothing depends on one that was not there: what it is shown by is touched with the article.
  touched.add(
    'program',
    changed.map(({ id }) => id),
  )
  touched.add('region', regionsOf([...fresh, ...changed], stored))
}

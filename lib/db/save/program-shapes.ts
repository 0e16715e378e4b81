/** Shapes of program claims: read, joined by new claims and left by those that go. */
import type { Transaction } from '@/lib/db/client'
import type { ShapesLeft } from '@/lib/db/save/agency-shapes'
import { possibleKeys } from '@/lib/db/save/claim-component'
import type { NewProgramClaim } from '@/lib/db/save/claim-rows'
import { insertRows } from '@/lib/db/save/insert-rows'
import { joinShapes } from '@/lib/db/save/join-shapes'
import { type GivenNames, givenNames } from '@/lib/db/save/renamed-records'
import {
  type MergedName,
  namesOfShape,
  type ShapeOwner,
  shapeNamesJson,
  withShared,
  wordsOfNames,
} from '@/lib/db/save/shape-names'
import type { ProgramClaimFacts } from '@/lib/ingest/resolve/claim'
import { placesOf } from '@/lib/ingest/resolve/same-record'
import { recordId } from '@/lib/records/ids'
import { programCategorySchema } from '@/lib/records/vocabulary'

/** Program claims that say the very same, of agencies of which the very same is said. */
export interface ProgramShape extends ProgramClaimFacts {
  names: readonly MergedName[]
  count: number
  agencyShapeId: string | null
  /** Null when it is not stored yet. */
  storedProgramId: string | null
}

type ShapeRow = Awaited<ReturnType<Transaction['programShape']['findMany']>>[number]

/** Every key by which a shape could ever be linked to another: two programs of one name in two places are two. */
export function placedKeys(shapes: readonly ProgramShape[]): string[] {
  return [
    ...new Set(
      shapes.flatMap((shape) =>
        possibleKeys([shape]).flatMap((key) => placesOf(shape).map((place) => `${place} ${key}`)),
      ),
    ),
  ]
}

export async function programShapesWith(tx: Transaction, keys: readonly string[]): Promise<ProgramShape[]> {
  const found = await tx.programShapeKey.findMany({
    where: { key: { in: [...keys] } },
    select: { shapeId: true },
  })
  return await programShapesById(tx, [...new Set(found.map(({ shapeId }) => shapeId))])
}

/** Shapes that have a name of one of these keys, wherever they are: for names that people decided on. */
export async function programShapesNamed(tx: Transaction, keys: readonly string[]): Promise<ProgramShape[]> {
  if (keys.length === 0) return []
  // From the names to the claims: the other way round a database looks through all claims.
  const names = await tx.programName.findMany({
    where: { OR: [{ key: { in: [...keys] } }, { fullKey: { in: [...keys] } }] },
    select: { claim: { select: { shapeId: true } } },
  })
  return await programShapesById(tx, [...new Set(names.flatMap(({ claim }) => claim.shapeId ?? []))])
}

/** Shapes of the programs whose address comes from one of these keys. */
export async function programShapesAt(tx: Transaction, fullKeys: readonly string[]): Promise<ProgramShape[]> {
  if (fullKeys.length === 0) return []
  const where = { program: { fullKey: { in: [...fullKeys] } } }
  return await toShapes(tx, await tx.programShape.findMany({ where }))
}

async function programShapesById(tx: Transaction, ids: readonly string[]): Promise<ProgramShape[]> {
  if (ids.length === 0) return []
  return await toShapes(tx, await tx.programShape.findMany({ where: { id: { in: [...ids] } } }))
}

/** The agency of a shape is that of the agency's shape, as agencies are merged by now. */
async function toShapes(tx: Transaction, rows: readonly ShapeRow[]): Promise<ProgramShape[]> {
  const ids = [...new Set(rows.flatMap(({ agencyShapeId }) => agencyShapeId ?? []))]
  const agencies =
    ids.length === 0
      ? []
      : await tx.agencyShape.findMany({ where: { id: { in: ids } }, select: { id: true, agencyId: true } })
  const agencyOf = new Map(agencies.map(({ id, agencyId }) => [id, agencyId]))
  return rows.map(({ programId, articleId, latest, claims, names, agencyShapeId, ...row }) => ({
    id: row.id,
    articleId: articleId ?? row.id,
    articleDate: latest,
    regionCode: row.regionCode,
    category: programCategorySchema.parse(row.category),
    agencyId: agencyShapeId === null ? null : (agencyOf.get(agencyShapeId) ?? null),
    agencyShapeId,
    names: namesOfShape(names),
    count: claims,
    storedProgramId: programId,
  }))
}

/** The agency of a claim of the article that is being saved. */
export type OwnerOfClaim = (agencyClaimId: string) => { agencyId: string; shapeId: string } | undefined

/** As `shapesOfNewAgencies`. */
export async function shapesOfNewPrograms(
  tx: Transaction,
  claims: readonly NewProgramClaim[],
  context: { articleDate: string; ownerOf: OwnerOfClaim },
  held: ReadonlySet<string>,
): Promise<Map<string, ProgramShape>> {
  const shapes = withShared(claims).map((claim) => [claim.id, newShape(claim, context, held)] as const)
  const stored = await programShapesById(
    tx,
    shapes.map(([, { id }]) => id),
  )
  const storedById = new Map(stored.map((shape) => [shape.id, shape]))
  return new Map(
    shapes.map(([claimId, shape]) => {
      const known = storedById.get(shape.id)
      if (known === undefined) return [claimId, shape] as const
      const articleDate = shape.articleDate > known.articleDate ? shape.articleDate : known.articleDate
      return [claimId, { ...known, articleDate, count: known.count + 1 }] as const
    }),
  )
}

function newShape(
  claim: NewProgramClaim,
  { articleDate, ownerOf }: { articleDate: string; ownerOf: OwnerOfClaim },
  held: ReadonlySet<string>,
): ProgramShape {
  const { id, category, effectiveRegionCode: regionCode, agencyClaimId } = claim
  const owner = agencyClaimId === null ? undefined : ownerOf(agencyClaimId)
  const agencyShapeId = owner?.shapeId ?? null
  const said = JSON.stringify([wordsOfNames(claim.names), category, regionCode, agencyShapeId])
  const shapeId = held.has(id) ? recordId('psh', id, said) : recordId('psh', said)
  const articleId = held.has(id) ? claim.articleId : shapeId
  const names = claim.names.map((name) => ({ ...name, stored: null }))
  return {
    ...{ id: shapeId, articleId, articleDate, category, regionCode, names, agencyShapeId },
    ...{ agencyId: owner?.agencyId ?? null, count: 1, storedProgramId: null },
  }
}

/** As `writeAgencyShapes`. */
export async function writeProgramShapes(
  tx: Transaction,
  shapes: Iterable<ProgramShape>,
  ownerOf: (shapeId: string) => ShapeOwner,
  articleDate: string,
): Promise<void> {
  const all = [...shapes]
  const known = all.filter(({ storedProgramId }) => storedProgramId !== null).map(({ id }) => id)
  await joinShapes(tx, 'ProgramShape', known, articleDate)
  const fresh = all.filter(({ storedProgramId }) => storedProgramId === null)
  if (fresh.length === 0) return
  await insertRows(
    tx,
    'ProgramShape',
    fresh.map(({ id, articleId, articleDate, category, regionCode, agencyShapeId, names, count }) => {
      const owner = ownerOf(id)
      return {
        ...{ id, articleId: articleId === id ? null : articleId, programId: owner.id },
        ...{ category, regionCode, agencyShapeId, claims: count, latest: articleDate },
        names: shapeNamesJson(names, owner.describeName),
      }
    }),
  )
  await writeProgramKeys(tx, fresh)
}

async function writeProgramKeys(tx: Transaction, shapes: readonly ProgramShape[]): Promise<void> {
  const keys = shapes.flatMap((shape) => placedKeys([shape]).map((key) => ({ key, shapeId: shape.id })))
  await insertRows(tx, 'ProgramShapeKey', keys)
}

/** As `leaveAgencyShapes`. */
export async function leaveProgramShapes(tx: Transaction, shapeIds: readonly string[]): Promise<ShapesLeft> {
  const keys: string[] = []
  const gone: GivenNames[] = []
  for (const shape of await programShapesById(tx, shapeIds)) {
    const { id } = shape
    keys.push(...placedKeys([shape]))
    const latest = await tx.programClaim.findFirst({
      where: { shapeId: id },
      select: { dated: true },
      orderBy: { dated: 'desc' },
    })
    if (latest === null) {
      await tx.programShape.delete({ where: { id } })
      gone.push(...givenNames(shape.storedProgramId, shape.names))
    } else {
      const data = { claims: shape.count - 1, latest: latest.dated ?? '' }
      await tx.programShape.update({ where: { id }, data })
    }
  }
  return { keys, gone }
}

/**
 * Programs are judged by their agency: those of agency shapes that belong to another agency now have other keys.
 * @returns their keys before and now.
 */
export async function followAgencyShapes(
  tx: Transaction,
  agencyShapeIds: readonly string[],
): Promise<string[]> {
  if (agencyShapeIds.length === 0) return []
  const rows = await tx.programShape.findMany({ where: { agencyShapeId: { in: [...agencyShapeIds] } } })
  if (rows.length === 0) return []
  const ofThem = { shapeId: { in: rows.map(({ id }) => id) } }
  const before = await tx.programShapeKey.findMany({ where: ofThem, select: { key: true } })
  await tx.programShapeKey.deleteMany({ where: ofThem })
  const shapes = await toShapes(tx, rows)
  await writeProgramKeys(tx, shapes)
  return [...new Set([...before.map(({ key }) => key), ...placedKeys(shapes)])]
}

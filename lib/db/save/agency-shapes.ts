/** Shapes of agency claims: read, joined by new claims and left by those that go. */
import type { Transaction } from '@/lib/db/client'
import { possibleKeys } from '@/lib/db/save/claim-component'
import type { NewAgencyClaim } from '@/lib/db/save/claim-rows'
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
import type { AgencyClaimFacts } from '@/lib/ingest/resolve/claim'
import { recordId } from '@/lib/records/ids'
import { agencyStandingSchema, agencyTypeSchema } from '@/lib/records/vocabulary'

/** Agency claims that say the very same. */
export interface AgencyShape extends AgencyClaimFacts {
  names: readonly MergedName[]
  count: number
  /** Null when it is not stored yet. */
  storedAgencyId: string | null
}

type ShapeRow = Awaited<ReturnType<Transaction['agencyShape']['findMany']>>[number]

function toShape({ agencyId, articleId, latest, claims, names, ...row }: ShapeRow): AgencyShape {
  return {
    id: row.id,
    articleId: articleId ?? row.id,
    articleDate: latest,
    regionCode: row.regionCode,
    type: agencyTypeSchema.parse(row.type),
    standing: agencyStandingSchema.parse(row.standing),
    names: namesOfShape(names),
    count: claims,
    storedAgencyId: agencyId,
  }
}

/** Shapes that may be linked by one of these keys. */
export async function agencyShapesWith(tx: Transaction, keys: readonly string[]): Promise<AgencyShape[]> {
  const found = await tx.agencyShapeKey.findMany({
    where: { key: { in: [...keys] } },
    select: { shapeId: true },
  })
  return await agencyShapesById(tx, [...new Set(found.map(({ shapeId }) => shapeId))])
}

async function agencyShapesById(tx: Transaction, ids: readonly string[]): Promise<AgencyShape[]> {
  if (ids.length === 0) return []
  return (await tx.agencyShape.findMany({ where: { id: { in: [...ids] } } })).map(toShape)
}

/** Shapes of the agencies whose address comes from one of these keys. */
export async function agencyShapesAt(tx: Transaction, fullKeys: readonly string[]): Promise<AgencyShape[]> {
  if (fullKeys.length === 0) return []
  const rows = await tx.agencyShape.findMany({ where: { agency: { fullKey: { in: [...fullKeys] } } } })
  return rows.map(toShape)
}

/**
 * The shapes of the claims of one article, by the claims' ids, with all other claims of the same shape.
 * @param held claims that a person's decision takes hold of: each has a shape of its own
 */
export async function shapesOfNewAgencies(
  tx: Transaction,
  claims: readonly NewAgencyClaim[],
  articleDate: string,
  held: ReadonlySet<string>,
): Promise<Map<string, AgencyShape>> {
  const shapes = withShared(claims).map((claim) => [claim.id, newShape(claim, articleDate, held)] as const)
  const stored = await agencyShapesById(
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

function newShape(claim: NewAgencyClaim, articleDate: string, held: ReadonlySet<string>): AgencyShape {
  const { id, articleId, type, standing, regionCode } = claim
  const said = JSON.stringify([wordsOfNames(claim.names), type, standing, regionCode])
  const shapeId = held.has(id) ? recordId('ash', id, said) : recordId('ash', said)
  const names = claim.names.map((name) => ({ ...name, stored: null }))
  const own = held.has(id) ? articleId : shapeId
  return {
    ...{ id: shapeId, articleId: own, articleDate, type, standing, regionCode, names },
    ...{ count: 1, storedAgencyId: null },
  }
}

/** Writes the shapes of an article's claims, the new ones and those that are now of one claim more. */
export async function writeAgencyShapes(
  tx: Transaction,
  shapes: Iterable<AgencyShape>,
  ownerOf: (shapeId: string) => ShapeOwner,
  articleDate: string,
): Promise<void> {
  const all = [...shapes]
  const known = all.filter(({ storedAgencyId }) => storedAgencyId !== null).map(({ id }) => id)
  await joinShapes(tx, 'AgencyShape', known, articleDate)
  const fresh = all.filter(({ storedAgencyId }) => storedAgencyId === null)
  if (fresh.length === 0) return
  await insertRows(
    tx,
    'AgencyShape',
    fresh.map(({ id, articleId, articleDate, type, standing, regionCode, names, count }) => {
      const owner = ownerOf(id)
      return {
        ...{ id, articleId: articleId === id ? null : articleId, agencyId: owner.id },
        ...{ type, standing, regionCode, claims: count, latest: articleDate },
        names: shapeNamesJson(names, owner.describeName),
      }
    }),
  )
  const keys = fresh.flatMap((shape) => possibleKeys([shape]).map((key) => ({ key, shapeId: shape.id })))
  await insertRows(tx, 'AgencyShapeKey', keys)
}

/** What claims that go leave behind. */
export interface ShapesLeft {
  /** By what their shapes could be linked. */
  keys: string[]
  /** The names of shapes that no claim has any more. */
  gone: GivenNames[]
}

/** Takes claims that go out of their shapes. Call it after their rows are gone. */
export async function leaveAgencyShapes(tx: Transaction, shapeIds: readonly string[]): Promise<ShapesLeft> {
  const keys: string[] = []
  const gone: GivenNames[] = []
  for (const shape of await agencyShapesById(tx, shapeIds)) {
    const { id } = shape
    keys.push(...possibleKeys([shape]))
    const latest = await tx.agencyClaim.findFirst({
      where: { shapeId: id },
      select: { dated: true },
      orderBy: { dated: 'desc' },
    })
    if (latest === null) {
      await tx.agencyShape.delete({ where: { id } })
      gone.push(...givenNames(shape.storedAgencyId, shape.names))
    } else {
      const data = { claims: shape.count - 1, latest: latest.dated ?? '' }
      await tx.agencyShape.update({ where: { id }, data })
    }
  }
  return { keys, gone }
}

/**
 * Claims of a base from before claims had shapes get them, so that what comes is merged with them. Nothing else changes: their
 * records stay what they are.
 */

import type { Database, Transaction } from '@/lib/db/client'
import { shapesOfNewAgencies, writeAgencyShapes } from '@/lib/db/save/agency-shapes'
import { dateOf } from '@/lib/db/save/article-date'
import { shapesOfNewPrograms, writeProgramShapes } from '@/lib/db/save/program-shapes'
import { TRANSACTION_LIMITS } from '@/lib/db/save/save-reading'
import type { ClaimName } from '@/lib/ingest/resolve/claim'
import { regionByCode } from '@/lib/records/gazetteer'
import { fullNameKey } from '@/lib/records/names'
import {
  agencyStandingSchema,
  agencyTypeSchema,
  nameKindSchema,
  programCategorySchema,
} from '@/lib/records/vocabulary'

const NO_DECISIONS: ReadonlySet<string> = new Set()

/** @returns how many articles had such claims. */
export async function shapeOlderClaims(db: Database): Promise<number> {
  for (let articles = 0; ; articles += 1) {
    const claim = await db.agencyClaim.findFirst({ where: { shapeId: null }, select: { articleId: true } })
    const next =
      claim ?? (await db.programClaim.findFirst({ where: { shapeId: null }, select: { articleId: true } }))
    if (next === null) return articles
    await db.$transaction((tx) => shapeArticle(tx, next.articleId), TRANSACTION_LIMITS)
  }
}

async function shapeArticle(tx: Transaction, articleId: string): Promise<void> {
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { publishedOn: true, publishedYear: true },
  })
  const agencies = await shapeAgencies(tx, articleId, dateOf(article))
  await shapePrograms(tx, articleId, dateOf(article), agencies)
}

type OwnerOfClaim = ReadonlyMap<string, { agencyId: string; shapeId: string; regionCode: string | null }>

async function shapeAgencies(tx: Transaction, articleId: string, dated: string): Promise<OwnerOfClaim> {
  const rows = await tx.agencyClaim.findMany({
    where: { articleId },
    include: { names: { orderBy: { id: 'asc' } }, agency: true },
    orderBy: { id: 'asc' },
  })
  const claims = rows.map(({ names, type, standing, ...row }) => ({
    ...row,
    type: agencyTypeSchema.parse(type),
    standing: agencyStandingSchema.parse(standing),
    names: names.map((name) => ({ ...name, kind: nameKindSchema.parse(name.claimKind) })),
  }))
  const shapes = await shapesOfNewAgencies(tx, claims, dated, NO_DECISIONS)
  const owners = new Map(rows.map((row) => [shapes.get(row.id)?.id ?? '', row]))
  await writeAgencyShapes(
    tx,
    shapes.values(),
    (shapeId) => ownerOf(owners, shapeId, ({ agencyId }) => agencyId),
    dated,
  )
  for (const { id, parentClaimId, agency } of rows) {
    const parentDated = parentClaimId === null ? null : dated
    await tx.agencyClaim.update({ where: { id }, data: { shapeId: shapes.get(id)?.id, dated, parentDated } })
    await tx.agency.update({ where: { id: agency.id }, data: { fullKey: fullKeyOf(agency) } })
  }
  return new Map(
    rows.map(({ id, agencyId, regionCode }) => {
      return [id, { agencyId, regionCode, shapeId: shapes.get(id)?.id ?? '' }] as const
    }),
  )
}

async function shapePrograms(
  tx: Transaction,
  articleId: string,
  dated: string,
  agencies: OwnerOfClaim,
): Promise<void> {
  const rows = await tx.programClaim.findMany({
    where: { articleId },
    include: { names: { orderBy: { id: 'asc' } }, program: true },
    orderBy: { id: 'asc' },
  })
  const claims = rows.map(({ names, category, ...row }) => ({
    ...row,
    category: programCategorySchema.parse(category),
    targets: [],
    effectiveRegionCode:
      row.regionCode ??
      (row.agencyClaimId === null ? null : (agencies.get(row.agencyClaimId)?.regionCode ?? null)),
    names: names.map((name) => ({ ...name, until: null, kind: nameKindSchema.parse(name.claimKind) })),
  }))
  const context = { articleDate: dated, ownerOf: (id: string) => agencies.get(id) }
  const shapes = await shapesOfNewPrograms(tx, claims, context, NO_DECISIONS)
  const owners = new Map(rows.map((row) => [shapes.get(row.id)?.id ?? '', row]))
  await writeProgramShapes(
    tx,
    shapes.values(),
    (shapeId) => ownerOf(owners, shapeId, ({ programId }) => programId),
    dated,
  )
  for (const { id, program } of rows) {
    await tx.programClaim.update({ where: { id }, data: { shapeId: shapes.get(id)?.id, dated } })
    await tx.program.update({ where: { id: program.id }, data: { fullKey: fullKeyOf(program) } })
  }
}

interface NamedRow {
  names: readonly {
    name: string
    claimKind: string
    kind: string
    derivedId: string
    decidedUntil?: string | null
  }[]
}

/** What is stored of a claim's record and of what its names are to it. */
function ownerOf<T extends NamedRow>(
  owners: ReadonlyMap<string, T>,
  shapeId: string,
  idOf: (row: T) => string,
) {
  const row = owners.get(shapeId)
  if (row === undefined) throw new RangeError(`The shape ${shapeId} is of none of the claims.`)
  return {
    id: idOf(row),
    describeName: ({ name, kind }: ClaimName) => {
      const stored = row.names.find((one) => one.name === name && one.claimKind === kind)
      return {
        kind: nameKindSchema.parse(stored?.kind ?? kind),
        derivedId: stored?.derivedId ?? '',
        decidedUntil: stored?.decidedUntil ?? null,
      }
    },
  }
}

function fullKeyOf({ name, regionCode }: { name: string; regionCode: string | null }): string {
  return fullNameKey(name, (regionCode === null ? undefined : regionByCode(regionCode)) ?? null)
}

/** Claims as the database has them, in the form in which they are merged. */
import type { Transaction } from '@/lib/db/client'
import type { DescribedName } from '@/lib/ingest/merge/merge-agencies'
import type { AgencyClaimFacts, ClaimName, ProgramClaimFacts } from '@/lib/ingest/resolve/claim'
import {
  agencyStandingSchema,
  agencyTypeSchema,
  nameKindSchema,
  programCategorySchema,
} from '@/lib/records/vocabulary'

/** How a name or a claim is stored now; null for one of the article that is being saved. */
export interface MergedName extends ClaimName {
  id: string
  stored: DescribedName | null
}

export interface MergeableAgencyClaim extends AgencyClaimFacts {
  names: readonly MergedName[]
  storedAgencyId: string | null
}

export interface MergeableProgramClaim extends ProgramClaimFacts {
  names: readonly MergedName[]
  storedProgramId: string | null
}

const articleDate = { select: { publishedOn: true, publishedYear: true } } as const
const nameColumns = {
  id: true,
  name: true,
  key: true,
  fullKey: true,
  kind: true,
  claimKind: true,
  derivedId: true,
} as const
const agencyNameColumns = { ...nameColumns, decidedUntil: true } as const

interface NameRow {
  id: string
  name: string
  key: string
  fullKey: string
  kind: string
  claimKind: string
  derivedId: string
  decidedUntil?: string | null
}

/** As much of an article's date as is known; sorts as text, unknown first. */
export function dateOf(article: { publishedOn: string | null; publishedYear: number | null }): string {
  return article.publishedOn ?? article.publishedYear?.toString() ?? ''
}

function toName({ kind, claimKind, derivedId, decidedUntil = null, ...name }: NameRow): MergedName {
  const stored = { kind: nameKindSchema.parse(kind), derivedId, decidedUntil }
  return { ...name, kind: nameKindSchema.parse(claimKind), stored }
}

/** Agency claims that have a name with one of these keys. */
export async function agencyClaimsNamed(tx: Transaction, keys: string[]): Promise<MergeableAgencyClaim[]> {
  const rows = await tx.agencyClaim.findMany({
    where: { names: { some: { OR: [{ key: { in: keys } }, { fullKey: { in: keys } }] } } },
    include: { names: { select: agencyNameColumns }, article: articleDate },
  })
  return rows.map(({ agencyId, article, names, ...row }) => ({
    id: row.id,
    articleId: row.articleId,
    articleDate: dateOf(article),
    regionCode: row.regionCode,
    type: agencyTypeSchema.parse(row.type),
    standing: agencyStandingSchema.parse(row.standing),
    names: names.map(toName),
    storedAgencyId: agencyId,
  }))
}

/** Program claims that have a name with one of these keys, with the agencies as they are merged by now. */
export async function programClaimsNamed(tx: Transaction, keys: string[]): Promise<MergeableProgramClaim[]> {
  const rows = await tx.programClaim.findMany({
    where: { names: { some: { OR: [{ key: { in: keys } }, { fullKey: { in: keys } }] } } },
    include: { names: { select: nameColumns }, article: articleDate },
  })
  const agencyClaimIds = rows.flatMap(({ agencyClaimId }) => (agencyClaimId === null ? [] : [agencyClaimId]))
  const agencies = await agencyClaimsById(tx, agencyClaimIds)
  return rows.map(({ programId, article, names, ...row }) => {
    const agency = row.agencyClaimId === null ? undefined : agencies.get(row.agencyClaimId)
    return {
      id: row.id,
      articleId: row.articleId,
      articleDate: dateOf(article),
      regionCode: row.regionCode ?? agency?.regionCode ?? null,
      category: programCategorySchema.parse(row.category),
      agencyId: agency?.agencyId ?? null,
      names: names.map(toName),
      storedProgramId: programId,
    }
  })
}

export async function agencyClaimsById(tx: Transaction, ids: string[]) {
  const rows = await tx.agencyClaim.findMany({
    where: { id: { in: ids } },
    select: { id: true, agencyId: true, regionCode: true },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

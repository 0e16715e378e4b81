/** Agencies and programmes by what articles call them. */
import type { Transaction } from '@/lib/db/client'
import type { ArticleAnchor, RecordAnchor, RecordName } from '@/lib/records/correction/anchor'
import { sentenceSample } from '@/lib/records/correction/sample'

/** What one article claims of a record. An agency may be named by thousands. */
export interface ClaimNamed extends RecordName {
  id: string
  articleId: string
}

/** The claim of a record that tells best which it is: one that has its present name. Null when there is no such record. */
export async function recordAnchor(
  tx: Transaction,
  kind: 'agency' | 'program',
  id: string,
): Promise<RecordAnchor | null> {
  const record =
    kind === 'agency'
      ? await tx.agency.findUnique({ where: { id }, select: { name: true } })
      : await tx.program.findUnique({ where: { id }, select: { name: true } })
  if (record === null) return null
  const [best] = [
    ...(await claimsOf(tx, kind, { id, name: record.name, take: 1 })),
    ...(await claimsOf(tx, kind, { id, take: 1 })),
  ]
  return best === undefined ? null : await anchored(tx, best)
}

export async function anchored(
  tx: Transaction,
  { name, regionCode, articleId }: ClaimNamed,
): Promise<RecordAnchor> {
  const { sentences, ...article } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { id: true, contentHash: true, file: true, sentences: { select: { text: true } } },
  })
  const anchor: ArticleAnchor = { ...article, sample: sentenceSample(sentences.map(({ text }) => text)) }
  return { name, regionCode, article: anchor }
}

const claimColumns = { id: true, name: true, regionCode: true, articleId: true } as const

interface Asked {
  id: string
  name?: string
  take?: number
}

/** What articles claim of a record, always in the same order. */
export async function claimsOf(
  tx: Transaction,
  kind: 'agency' | 'program',
  { id, name, take }: Asked,
): Promise<ClaimNamed[]> {
  const named = { ...(name === undefined ? {} : { name }) }
  const which = { orderBy: { id: 'asc' }, ...(take === undefined ? {} : { take }) } as const
  if (kind === 'agency') {
    return await tx.agencyClaim.findMany({
      where: { agencyId: id, ...named },
      select: claimColumns,
      ...which,
    })
  }
  const rows = await tx.programClaim.findMany({
    where: { programId: id, ...named },
    select: { ...claimColumns, agencyClaimId: true },
    ...which,
  })
  const agencies = await tx.agencyClaim.findMany({
    where: { id: { in: rows.flatMap(({ agencyClaimId }) => agencyClaimId ?? []) } },
    select: { id: true, regionCode: true },
  })
  const regionOf = new Map(agencies.map((claim) => [claim.id, claim.regionCode]))
  return rows.map(({ agencyClaimId, ...row }) => {
    // A programme is where its agency is, unless the article says otherwise.
    const placed = agencyClaimId === null ? null : (regionOf.get(agencyClaimId) ?? null)
    return { ...row, regionCode: row.regionCode ?? placed }
  })
}

/** An owner as a decision names it: by the name that an article gives it, or the one a person typed. */
export async function ownerNamed(
  tx: Transaction,
  kind: 'agency' | 'program',
  owner: string | RecordName | null,
): Promise<RecordName | null | 'gone'> {
  if (owner === null || typeof owner === 'object') return owner
  const anchor = await recordAnchor(tx, kind, owner)
  return anchor === null ? 'gone' : { name: anchor.name, regionCode: anchor.regionCode }
}

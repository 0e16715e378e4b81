/** Where articles name an agency or a programme, place by place. */
import type { Database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { readFigures, type Slice } from '@/lib/db/queries/figures'
import { IN_ORDER_OF_TEXT } from '@/lib/db/queries/review/in-order-of-text'
import { placeColumns, toPrintedPlace } from '@/lib/db/queries/review/printed-place'
import type { Figure } from '@/lib/records/published/figure'
import type { NamedPlace } from '@/lib/records/review/work-item'

const ownedColumns = { ...placeColumns, agencyId: true } satisfies Prisma.MentionSelect

type PlaceRow = Prisma.MentionGetPayload<{ select: typeof ownedColumns }>

const ownedBy = (of: NamedPlace['of'], id: string) => (of === 'agency' ? { agencyId: id } : { programId: id })

export async function listNamedPlaces(
  db: Database,
  of: NamedPlace['of'],
  recordId: string,
  slice: Slice,
): Promise<{ total: number; items: NamedPlace[] }> {
  const where = ownedBy(of, recordId)
  const [total, rows] = await Promise.all([
    db.mention.count({ where }),
    db.mention.findMany({ where, select: ownedColumns, orderBy: IN_ORDER_OF_TEXT, ...slice }),
  ])
  return { total, items: rows.map(toPlace) }
}

const toPlace = (row: PlaceRow): NamedPlace => ({
  ...toPrintedPlace(row),
  of: row.agencyId === null ? 'program' : 'agency',
})

/** A place with what is taken to be named there. */
export interface FoundPlace extends NamedPlace {
  record: { id: string; slug: string; name: string }
  /** What the article calls it. */
  claim: string
  /** Of the record, in the same sentence. */
  figures: Figure[]
}

/** Null when nothing is named there any more, or a region. */
export async function findNamedPlace(db: Database, id: string): Promise<FoundPlace | null> {
  const record = { select: { id: true, slug: true, name: true } } as const
  const row = await db.mention.findUnique({
    where: { id },
    select: {
      ...ownedColumns,
      ...{ sentenceId: true, agencyClaimId: true, programClaimId: true },
      ...{ agency: record, program: record },
    },
  })
  const named = row?.agency ?? row?.program
  if (row === null || named === null || named === undefined) return null
  const place = toPlace(row)
  const owned = { sentenceId: row.sentenceId, ...ownedBy(place.of, named.id) }
  const [claim, figures] = await Promise.all([
    claimName(db, row),
    readFigures(db, owned, { skip: 0, take: MOST_FIGURES }),
  ])
  return { ...place, record: named, claim: claim ?? named.name, figures }
}

/** More than any sentence holds. */
const MOST_FIGURES = 60

interface ClaimIds {
  agencyClaimId: string | null
  programClaimId: string | null
}

async function claimName(db: Database, { agencyClaimId, programClaimId }: ClaimIds): Promise<string | null> {
  const select = { name: true } as const
  const claim =
    agencyClaimId === null
      ? await db.programClaim.findUnique({ where: { id: programClaimId ?? '' }, select })
      : await db.agencyClaim.findUnique({ where: { id: agencyClaimId }, select })
  return claim?.name ?? null
}

/** Of all records that have a page of their own, for the site map, part by part: a map of a million figures stands nowhere whole. */
import type { Database } from '@/lib/db/client'
import { inBatches } from '@/lib/db/queries/in-batches'
import { type CountedRecord, countRecords } from '@/lib/db/queries/record-counts'

interface Address {
  slug: string
  /** Null where nothing tells. */
  changedAt: Date | null
}

/** Sorts of records that have pages, with what their ids begin with. */
const PREFIXES = { agency: 'agc', program: 'prg', article: 'art', figure: 'met' } as const

export type AddressedRecord = keyof typeof PREFIXES & CountedRecord

export const ADDRESSED_RECORDS = Object.keys(PREFIXES) as AddressedRecord[]

/** One of so many parts, from 0, each of about as many records. */
export interface Share {
  part: number
  parts: number
}

/** How many records of each sort have a page. What a reprint repeats has none to find. */
export async function countAddresses(db: Database): Promise<Readonly<Record<AddressedRecord, number>>> {
  const [agency, program, article, figure] = await Promise.all([
    countRecords(db, 'agency'),
    countRecords(db, 'program'),
    countRecords(db, 'article'),
    countRecords(db, 'figure'),
  ])
  return { agency, program, article, figure }
}

/** Of one part of the records of a sort, by id. */
export async function readAddresses(db: Database, record: AddressedRecord, share: Share): Promise<Address[]> {
  const [where, orderBy] = [{ id: idsOf(PREFIXES[record], share) }, { id: 'asc' }] as const
  switch (record) {
    case 'agency':
      return (await db.agency.findMany({ where, select: { slug: true }, orderBy })).map(undated)
    case 'program':
      return (await db.program.findMany({ where, select: { slug: true }, orderBy })).map(undated)
    case 'article': {
      const rows = await db.article.findMany({ where, select: { slug: true, updatedAt: true }, orderBy })
      return rows.map(({ slug, updatedAt }) => ({ slug, changedAt: updatedAt }))
    }
    case 'figure': {
      const select = { id: true, reprintOfId: true, articleId: true } as const
      const rows = await db.metric.findMany({ where, select, orderBy })
      const first = rows.filter(({ reprintOfId }) => reprintOfId === null)
      const articles = await inBatches(
        first.map(({ articleId }) => articleId),
        (some) => db.article.findMany({ where: { id: { in: some } }, select: { id: true, updatedAt: true } }),
      )
      const changes = new Map(articles.map(({ id, updatedAt }) => [id, updatedAt]))
      return first.map(({ id, articleId }) => ({ slug: id, changedAt: changes.get(articleId) ?? null }))
    }
  }
}

const undated = ({ slug }: { slug: string }): Address => ({ slug, changedAt: null })

const DIGITS = 4

/** Ids are digests: a range of what they may begin with has its share of them, and is found without counting the others. */
function idsOf(prefix: string, { part, parts }: Share): { gte: string; lt: string } {
  const start = (at: number) => Math.floor((at / parts) * 16 ** DIGITS)
  const bound = (at: number) => `${prefix}_${start(at).toString(16).padStart(DIGITS, '0')}`
  return {
    gte: part === 0 ? `${prefix}_` : bound(part),
    lt: part === parts - 1 ? `${prefix}~` : bound(part + 1),
  }
}

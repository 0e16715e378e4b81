/** From an address, as typed or kept from long ago, to the record it means. */
import type { Database } from '@/lib/db/client'
import { SLUG_TAIL_LENGTH } from '@/lib/db/save/article-row'
import { nameKey } from '@/lib/records/names'

export interface FoundRecord {
  id: string
  slug: string
  /** The address was not the record's own slug. */
  moved: boolean
}

const address = { id: true, slug: true } as const

const found = (record: { id: string; slug: string }, asked: string): FoundRecord => ({
  ...record,
  moved: record.slug !== asked,
})

/**
 * The agency with this slug or id, present or former, or this name in any form. Of several agencies of one name it is
 * always the same one, a present name before a former one and that before a short form.
 */
export async function findAgency(db: Database, asked: string): Promise<FoundRecord | null> {
  const exact = await db.agency.findFirst({
    where: { OR: [{ slug: asked }, { id: asked }] },
    select: address,
  })
  if (exact !== null) return found(exact, asked)
  const names = await db.agencyName.findMany({
    where: namedBy(asked),
    select: { kind: true, agency: { select: address } },
  })
  const [best] = names.map(({ kind, agency }) => ({ kind, record: agency })).sort(byKindThenSlug)
  return best === undefined ? null : found(best.record, asked)
}

/** Like `findAgency`, for programs. */
export async function findProgram(db: Database, asked: string): Promise<FoundRecord | null> {
  const exact = await db.program.findFirst({
    where: { OR: [{ slug: asked }, { id: asked }] },
    select: address,
  })
  if (exact !== null) return found(exact, asked)
  const names = await db.programName.findMany({
    where: namedBy(asked),
    select: { kind: true, program: { select: address } },
  })
  const [best] = names.map(({ kind, program }) => ({ kind, record: program })).sort(byKindThenSlug)
  return best === undefined ? null : found(best.record, asked)
}

function namedBy(asked: string) {
  const key = nameKey(asked)
  return { OR: [{ key }, { fullKey: key }, { derivedId: asked }] }
}

const KIND_ORDER = ['current', 'former', 'alias']

interface Candidate {
  kind: string
  record: { id: string; slug: string }
}

function byKindThenSlug(a: Candidate, b: Candidate): number {
  const byKind = KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind)
  if (byKind !== 0) return byKind
  return a.record.slug < b.record.slug ? -1 : 1
}

/** The article with this slug or id. The end of the slug is enough: the words before it follow the title. */
export async function findArticle(db: Database, asked: string): Promise<FoundRecord | null> {
  const exact = await db.article.findFirst({
    where: { OR: [{ slug: asked }, { id: asked }] },
    select: address,
  })
  if (exact !== null) return found(exact, asked)
  const tail = new RegExp(`-([0-9a-f]{${SLUG_TAIL_LENGTH}})$`).exec(asked)?.[1]
  if (tail === undefined) return null
  const article = await db.article.findFirst({ where: { id: { endsWith: tail } }, select: address })
  return article === null ? null : found(article, asked)
}

/** The article whose figure of this id a person took out; null when nobody did. */
export async function findTakenOut(db: Database, asked: string): Promise<{ slug: string } | null> {
  const effect = await db.correctionEffect.findFirst({
    where: { recordKind: 'metric', recordId: asked, articleId: { not: null } },
    select: { articleId: true },
  })
  if (effect?.articleId == null) return null
  return await db.article.findUnique({ where: { id: effect.articleId }, select: { slug: true } })
}

/** The figure with this id, or the one that stands in its place since its article was edited. */
export async function findMetric(db: Database, asked: string): Promise<{ id: string } | null> {
  const exact = await db.metric.findUnique({ where: { id: asked }, select: { id: true } })
  if (exact !== null) return exact
  const successor = await db.metricSuccessor.findUnique({
    where: { oldId: asked },
    select: { metricId: true },
  })
  if (successor === null) return null
  // It may be one that a person took out.
  return await db.metric.findUnique({ where: { id: successor.metricId }, select: { id: true } })
}

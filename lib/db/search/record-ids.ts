import type { Database } from '@/lib/db/client'
import type { RecordKind } from '@/lib/records/vocabulary'

/** What an article has many of. */
type PartOfArticle = 'metric' | 'sentence'

/**
 * The ids of all records of a kind, so many at a time; regions only where an article names them. Figures and sentences come by the
 * places that their articles are about: the engine numbers documents as they come and keeps for each place, agency and word the
 * numbers of those that have it, which are together then instead of all over the index.
 */
export async function* recordIds(db: Database, kind: RecordKind, size: number): AsyncGenerator<string[]> {
  if (kind === 'metric' || kind === 'sentence') return yield* partIds(db, kind, size)
  yield* inPages((after) => idsAfter(db, kind, after, size))
}

async function idsAfter(
  db: Database,
  kind: Exclude<RecordKind, PartOfArticle>,
  after: string,
  limit: number,
): Promise<string[]> {
  const page = {
    where: { id: { gt: after } },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: limit,
  } as const
  switch (kind) {
    case 'region':
      return await regionCodesAfter(db, after, limit)
    case 'agency':
      return (await db.agency.findMany(page)).map(({ id }) => id)
    case 'program':
      return (await db.program.findMany(page)).map(({ id }) => id)
  }
}

async function regionCodesAfter(db: Database, after: string, limit: number): Promise<string[]> {
  const rows = await db.region.findMany({
    where: { code: { gt: after }, mentions: { some: {} } },
    select: { code: true },
    orderBy: { code: 'asc' },
    take: limit,
  })
  return rows.map(({ code }) => code)
}

async function* partIds(db: Database, kind: PartOfArticle, size: number): AsyncGenerator<string[]> {
  const waiting: string[] = []
  for await (const articleIds of articlesByPlace(db)) {
    waiting.push(...(await idsOfArticles(db, kind, articleIds)))
    while (waiting.length >= size) yield waiting.splice(0, size)
  }
  if (waiting.length > 0) yield waiting
}

async function idsOfArticles(db: Database, kind: PartOfArticle, articleIds: string[]): Promise<string[]> {
  const where = { articleId: { in: articleIds } }
  const rows =
    kind === 'metric'
      ? await db.metric.findMany({
          where,
          select: { id: true },
          orderBy: [{ articleId: 'asc' }, { start: 'asc' }],
        })
      : await db.sentence.findMany({
          where,
          select: { id: true },
          orderBy: [{ articleId: 'asc' }, { ordinal: 'asc' }],
        })
  return rows.map(({ id }) => id)
}

/** They have about as many figures as are read at once. */
const ARTICLES_AT_ONCE = 50

/** Each article once: with the first of the places it is about, those of none at the end. */
async function* articlesByPlace(db: Database): AsyncGenerator<string[]> {
  const regions = await db.region.findMany({ select: { code: true }, orderBy: { code: 'asc' } })
  for (const { code } of regions) yield* inPages((after) => articlesOf(db, code, after))
  yield* inPages((after) => articlesOfNoPlace(db, after))
}

async function* inPages(pageAfter: (after: string) => Promise<string[]>): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const page = await pageAfter(after)
    const last = page.at(-1)
    if (last === undefined) return
    yield page
    after = last
  }
}

async function articlesOf(db: Database, regionCode: string, after: string): Promise<string[]> {
  const rows = await db.articleRegion.findMany({
    where: {
      regionCode,
      articleId: { gt: after },
      article: { subjects: { none: { regionCode: { lt: regionCode } } } },
    },
    select: { articleId: true },
    orderBy: { articleId: 'asc' },
    take: ARTICLES_AT_ONCE,
  })
  return rows.map(({ articleId }) => articleId)
}

async function articlesOfNoPlace(db: Database, after: string): Promise<string[]> {
  const rows = await db.article.findMany({
    where: { id: { gt: after }, subjects: { none: {} } },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: ARTICLES_AT_ONCE,
  })
  return rows.map(({ id }) => id)
}

import type { Database } from '@/lib/db/client'

interface Address {
  slug: string
  changedAt: Date
}

export interface Addresses {
  agencies: string[]
  programs: string[]
  figures: Address[]
  articles: Address[]
}

/** Of all records that have a page of their own, for the site map. What a reprint repeats has no page to find. */
export async function readAddresses(db: Database): Promise<Addresses> {
  const slug = { slug: true } as const
  const [agencies, programs, articles, figures] = await Promise.all([
    db.agency.findMany({ select: slug, orderBy: { slug: 'asc' } }),
    db.program.findMany({ select: slug, orderBy: { slug: 'asc' } }),
    db.article.findMany({ select: { id: true, slug: true, updatedAt: true }, orderBy: { slug: 'asc' } }),
    db.metric.findMany({
      where: { reprintOfId: null },
      select: { id: true, articleId: true },
      orderBy: { id: 'asc' },
    }),
  ])
  const changes = new Map(articles.map(({ id, updatedAt }) => [id, updatedAt]))
  return {
    agencies: agencies.map((row) => row.slug),
    programs: programs.map((row) => row.slug),
    articles: articles.map((row) => ({ slug: row.slug, changedAt: row.updatedAt })),
    figures: figures.map(({ id, articleId }) => ({
      slug: id,
      changedAt: changes.get(articleId) ?? new Date(0),
    })),
  }
}

import type { Database } from '@/lib/db/client'

export interface Addresses {
  agencies: string[]
  programs: string[]
  articles: { slug: string; updatedAt: Date }[]
}

/** Slugs of all records that have a page of their own, for the site map. */
export async function readAddresses(db: Database): Promise<Addresses> {
  const slug = { slug: true } as const
  const [agencies, programs, articles] = await Promise.all([
    db.agency.findMany({ select: slug, orderBy: { slug: 'asc' } }),
    db.program.findMany({ select: slug, orderBy: { slug: 'asc' } }),
    db.article.findMany({ select: { slug: true, updatedAt: true }, orderBy: { slug: 'asc' } }),
  ])
  return { agencies: agencies.map((row) => row.slug), programs: programs.map((row) => row.slug), articles }
}

import { database } from '@/lib/db/client'
import { readAddresses } from '@/lib/db/queries/addresses'
import { readRegionSummaries } from '@/lib/db/queries/regions'
import type { MappedPage } from '@/lib/exports/sitemap'

const PAGES = ['/', '/regions', '/agencies', '/programs', '/articles', '/compare', '/changes', '/about']

/** Every page that others should know of: lists, then records, each under its one address. */
export async function mappedPages(): Promise<MappedPage[]> {
  const db = database()
  const [addresses, regions] = await Promise.all([readAddresses(db), readRegionSummaries(db)])
  const pageOf = (folder: string, slug: string, changedAt: Date | null = null) => ({
    path: `/${folder}/${encodeURIComponent(slug)}`,
    changedAt,
  })
  return [
    ...PAGES.map((path) => ({ path, changedAt: null })),
    ...regions.map(({ slug }) => pageOf('regions', slug)),
    ...addresses.agencies.map((slug) => pageOf('agencies', slug)),
    ...addresses.programs.map((slug) => pageOf('programs', slug)),
    ...addresses.articles.map(({ slug, changedAt }) => pageOf('articles', slug, changedAt)),
    ...addresses.figures.map(({ slug, changedAt }) => pageOf('metrics', slug, changedAt)),
  ]
}

import type { MetadataRoute } from 'next'
import { database } from '@/lib/db/client'
import { readAddresses } from '@/lib/db/queries/addresses'
import { readRegionSummaries } from '@/lib/db/queries/regions'
import { settings } from '@/lib/env'

export const dynamic = 'force-dynamic'

const PAGES = ['', '/regions', '/agencies', '/programs', '/articles', '/compare', '/about']

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { siteUrl } = settings()
  const db = database()
  const [addresses, regions] = await Promise.all([readAddresses(db), readRegionSummaries(db)])
  const at = (path: string) => ({ url: encodeURI(siteUrl + path) })
  return [
    ...PAGES.map(at),
    ...regions.map(({ slug }) => at(`/regions/${slug}`)),
    ...addresses.agencies.map((slug) => at(`/agencies/${slug}`)),
    ...addresses.programs.map((slug) => at(`/programs/${slug}`)),
    ...addresses.articles.map(({ slug, updatedAt }) => ({
      ...at(`/articles/${slug}`),
      lastModified: updatedAt,
    })),
  ]
}

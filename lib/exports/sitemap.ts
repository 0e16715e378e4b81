/** Site maps (sitemaps.org): one, or an index of several. */
import { element } from '@/lib/exports/xml'

export interface MappedPage {
  /** From the root, percent-encoded. */
  path: string
  changedAt: Date | null
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** An index of so many parts: `/sitemaps/1.xml` is the address of the first. */
export function sitemapIndex(siteUrl: string, parts: number): string {
  const entries = Array.from({ length: parts }, (_, index) => {
    return `<sitemap>${element('loc', `${siteUrl}/sitemaps/${index + 1}.xml`)}</sitemap>`
  })
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</sitemapindex>\n`
}

/** A site map, or one of its parts. It may hold 50,000 addresses. */
export function sitemap(siteUrl: string, pages: readonly MappedPage[]): string {
  const entries = pages.map(({ path, changedAt }) => {
    const changed = changedAt === null ? '' : element('lastmod', changedAt.toISOString())
    return `<url>${element('loc', siteUrl + path)}${changed}</url>`
  })
  return `${HEAD}<urlset xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</urlset>\n`
}

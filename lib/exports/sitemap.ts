/** Site maps (sitemaps.org): one, or where there are more addresses than one may hold, an index of several. */
import { element } from '@/lib/exports/xml'

export interface MappedPage {
  /** From the root, percent-encoded. */
  path: string
  changedAt: Date | null
}

/** The most a site map may hold. */
const MOST_IN_PART = 50_000

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** The site map of the pages, or the index of its parts: `partAddress(2)` is the address of the second. */
export function sitemap(siteUrl: string, pages: readonly MappedPage[], most = MOST_IN_PART): string {
  const parts = Math.ceil(pages.length / most)
  if (parts <= 1) return urlSet(siteUrl, pages)
  const entries = Array.from({ length: parts }, (_, index) => {
    return `<sitemap>${element('loc', `${siteUrl}/sitemaps/${index + 1}.xml`)}</sitemap>`
  })
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</sitemapindex>\n`
}

/** One part of the site map, from 1; null where there is no such part. */
export function sitemapPart(
  siteUrl: string,
  pages: readonly MappedPage[],
  part: number,
  most = MOST_IN_PART,
): string | null {
  const own = pages.slice((part - 1) * most, part * most)
  return own.length === 0 ? null : urlSet(siteUrl, own)
}

function urlSet(siteUrl: string, pages: readonly MappedPage[]): string {
  const entries = pages.map(({ path, changedAt }) => {
    const changed = changedAt === null ? '' : element('lastmod', changedAt.toISOString())
    return `<url>${element('loc', siteUrl + path)}${changed}</url>`
  })
  return `${HEAD}<urlset xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</urlset>\n`
}

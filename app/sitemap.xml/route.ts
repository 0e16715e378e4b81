import { documentResponse } from '@/app/_share/document-response'
import { mapParts, pagesOfPart } from '@/app/_share/mapped-pages'
import { settings } from '@/lib/env'
import { sitemap, sitemapIndex } from '@/lib/exports/sitemap'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const [first = [], ...others] = await mapParts()
  const { siteUrl } = settings()
  const text =
    others.length === 0
      ? sitemap(siteUrl, await pagesOfPart(first))
      : sitemapIndex(siteUrl, others.length + 1)
  return documentResponse(request, 'application/xml', text)
}

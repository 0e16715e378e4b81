import { documentResponse } from '@/app/_share/document-response'
import { mappedPages } from '@/app/_share/mapped-pages'
import { settings } from '@/lib/env'
import { sitemapPart } from '@/lib/exports/sitemap'

/** A part of a site map that has more addresses than one may hold: `/sitemaps/2.xml`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> {
  const part = Number(/^([1-9]\d{0,3})\.xml$/.exec((await params).part)?.[1] ?? Number.NaN)
  const text = Number.isNaN(part) ? null : sitemapPart(settings().siteUrl, await mappedPages(), part)
  return text === null
    ? new Response(null, { status: 404 })
    : documentResponse(request, 'application/xml', text)
}

import { documentResponse } from '@/app/_share/document-response'
import { mapParts, pagesOfPart } from '@/app/_share/mapped-pages'
import { settings } from '@/lib/env'
import { sitemap } from '@/lib/exports/sitemap'

/** A part of a site map that has more addresses than one may hold: `/sitemaps/2.xml`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> {
  const part = Number(/^([1-9]\d{0,3})\.xml$/.exec((await params).part)?.[1] ?? Number.NaN)
  const sections = Number.isNaN(part) ? undefined : (await mapParts())[part - 1]
  if (sections === undefined) return new Response(null, { status: 404 })
  const text = sitemap(settings().siteUrl, await pagesOfPart(sections))
  return documentResponse(request, 'application/xml', text)
}

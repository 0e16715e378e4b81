import { documentResponse } from '@/app/_share/document-response'
import { mappedPages } from '@/app/_share/mapped-pages'
import { settings } from '@/lib/env'
import { sitemap } from '@/lib/exports/sitemap'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  return documentResponse(request, 'application/xml', sitemap(settings().siteUrl, await mappedPages()))
}

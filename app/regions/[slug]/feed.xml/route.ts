import { documentResponse } from '@/app/_share/document-response'
import { findRegion } from '@/app/_url/find-region'
import { SITE_NAME } from '@/components/ui/site-name'
import { database } from '@/lib/db/client'
import { readNewestArticles } from '@/lib/db/queries/newest-articles'
import { codesWithin } from '@/lib/db/queries/regions'
import { settings } from '@/lib/env'
import { atomFeed } from '@/lib/exports/feed'
import { fullName } from '@/lib/records/gazetteer'

const MOST_ENTRIES = 50

export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const region = findRegion((await params).slug)
  if (region === null) return new Response(null, { status: 404 })
  const feed = atomFeed({
    title: `${fullName(region)} 새 기사 | ${SITE_NAME}`,
    path: `/regions/${region.slug}/feed.xml`,
    pagePath: `/regions/${region.slug}`,
    siteUrl: settings().siteUrl,
    siteName: SITE_NAME,
    since: new Date(0),
    entries: await readNewestArticles(database(), codesWithin(region.code), MOST_ENTRIES),
  })
  return documentResponse(request, 'application/atom+xml', feed)
}

import { documentResponse } from '@/app/_share/document-response'
import { SITE_NAME } from '@/components/ui/site-name'
import { database } from '@/lib/db/client'
import { readNewestArticles } from '@/lib/db/queries/newest-articles'
import { settings } from '@/lib/env'
import { atomFeed } from '@/lib/exports/feed'

export const dynamic = 'force-dynamic'

const MOST_ENTRIES = 50

export async function GET(request: Request): Promise<Response> {
  const feed = atomFeed({
    title: `${SITE_NAME} 새 기사`,
    path: '/feed.xml',
    pagePath: '/articles',
    siteUrl: settings().siteUrl,
    siteName: SITE_NAME,
    since: new Date(0),
    entries: await readNewestArticles(database(), undefined, MOST_ENTRIES),
  })
  return documentResponse(request, 'application/atom+xml', feed)
}

import { documentResponse } from '@/app/_share/document-response'
import { SITE_NAME } from '@/components/ui/site-name'
import { database } from '@/lib/db/client'
import { listChanges } from '@/lib/db/queries/corrections'
import { settings } from '@/lib/env'
import { changesFeed } from '@/lib/exports/changes-feed'

export const dynamic = 'force-dynamic'

const MOST_ENTRIES = 50

export async function GET(request: Request): Promise<Response> {
  const { items } = await listChanges(database(), {}, { skip: 0, take: MOST_ENTRIES })
  const feed = changesFeed({ siteUrl: settings().siteUrl, siteName: SITE_NAME, corrections: items })
  return documentResponse(request, 'application/atom+xml', feed)
}

import { pictureResponse } from '@/app/_share/picture-response'
import { SITE_NAME } from '@/components/ui/site-name'
import { database } from '@/lib/db/client'
import { findArticle } from '@/lib/db/find-records'
import { readArticle } from '@/lib/db/queries/articles'
import { cardPicture } from '@/lib/exports/picture/card'
import { sourceLine } from '@/lib/records/published/citation'
import { RIGHTS } from '@/lib/records/vocabulary'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const found = await findArticle(database(), (await params).slug.normalize('NFC'))
  const article = found && (await readArticle(database(), found.slug))
  if (!article) return new Response(null, { status: 404 })
  const svg = cardPicture({
    kind: `기사 · ${RIGHTS[article.rights]}`,
    title: article.heading,
    value: null,
    facts: [sourceLine(article), `이 기사에서 읽은 지표 ${article.figures}개`],
    siteName: SITE_NAME,
  })
  return await pictureResponse(request, svg)
}

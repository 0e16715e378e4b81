import { answering } from '@/app/api/_contract/answering'
import { recordNotFound } from '@/app/api/_contract/problem'
import { redirectTo } from '@/app/api/_contract/redirect-to'
import { database } from '@/lib/db/client'
import { findArticle } from '@/lib/db/find-records'
import { readArticle } from '@/lib/db/queries/articles'
import { listFigures } from '@/lib/db/queries/figures'
import { settings } from '@/lib/env'

const MOST_FIGURES = 500

export const GET = answering(async (request: Request, { params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params
  const found = await findArticle(database(), slug.normalize('NFC'))
  const article = found && (await readArticle(database(), found.slug))
  if (!article) return recordNotFound('article', slug)
  if (article.slug !== slug) return redirectTo(request, `/api/v1/articles/${article.slug}`)
  const { items } = await listFigures(database(), { articleSlug: slug }, { skip: 0, take: MOST_FIGURES })
  return Response.json({ ...article, metrics: items, url: `${settings().siteUrl}/articles/${slug}` })
})

import type { Database } from '@/lib/db/client'

/**
 * Another text after each change that pages show: an article stored or replaced, a correction, and what the search index
 * has yet to be told of, since a page of results changes once it has been.
 */
export async function readChangeStamp(db: Database): Promise<string> {
  // The first row of an index: asked for the greatest of all, the client has the database look at each.
  const [article, correction, firstTask, lastTask] = await Promise.all([
    db.article.findFirst({ select: { updatedAt: true }, orderBy: { updatedAt: 'desc' } }),
    db.correction.findFirst({ select: { createdAt: true }, orderBy: { createdAt: 'desc' } }),
    db.indexTask.findFirst({ select: { id: true }, orderBy: { id: 'asc' } }),
    db.indexTask.findFirst({ select: { id: true }, orderBy: { id: 'desc' } }),
  ])
  const parts = [article?.updatedAt.getTime(), correction?.createdAt.getTime(), firstTask?.id, lastTask?.id]
  return parts.join(' ')
}

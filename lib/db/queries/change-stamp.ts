import type { Database } from '@/lib/db/client'

/**
 * Another text after each change that pages show: an article stored or replaced, a correction, and what the search index
 * has yet to be told of, since a page of results changes once it has been.
 */
export async function readChangeStamp(db: Database): Promise<string> {
  const [articles, correction, tasks] = await Promise.all([
    db.article.aggregate({ _max: { updatedAt: true } }),
    db.correction.aggregate({ _max: { createdAt: true } }),
    db.indexTask.aggregate({ _min: { id: true }, _max: { id: true } }),
  ])
  return [
    articles._max.updatedAt?.getTime(),
    correction._max.createdAt?.getTime(),
    tasks._min.id,
    tasks._max.id,
  ].join(' ')
}

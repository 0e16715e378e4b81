import type { ReviewState } from '@/app/_url/review-state'
import type { Database } from '@/lib/db/client'
import { findArticle } from '@/lib/db/find-records'
import { codesOfSlugs } from '@/lib/db/queries/regions'
import type { WorkFilter } from '@/lib/db/queries/review/figure-work'

/** What the address narrows the work to; an article that is gone narrows it to nothing. */
export async function workFilterOf(db: Database, { region, article }: ReviewState): Promise<WorkFilter> {
  return {
    ...(region === null ? {} : { regionCodes: codesOfSlugs([region]) }),
    ...(article === null ? {} : { articleId: (await findArticle(db, article))?.id ?? '' }),
  }
}

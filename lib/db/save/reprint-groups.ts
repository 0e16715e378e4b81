/** Which stored articles print the same text, found by the digests of their sentences. */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { FEWEST_SHARED_SENTENCES, isReprint } from '@/lib/ingest/merge/reprints'

/**
 * The articles that are linked with the given ones as prints of one text, directly or through others, in groups. An
 * article without another print is a group of its own.
 */
export async function reprintGroups(tx: Transaction, articleIds: readonly string[]): Promise<string[][]> {
  const seen = new Set<string>()
  const groups: string[][] = []
  for (const first of articleIds) {
    if (seen.has(first)) continue
    const group = [first]
    seen.add(first)
    // The list grows while it is walked.
    for (const id of group) {
      for (const other of await printsOf(tx, id)) {
        if (seen.has(other)) continue
        seen.add(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

const rowsSchema = z.array(
  z.object({
    id: z.string(),
    shared: z.coerce.number(),
    size: z.coerce.number(),
    ownSize: z.coerce.number(),
  }),
)

/** In SQL, for a long article has more sentences than a statement may have values. */
async function printsOf(tx: Transaction, articleId: string): Promise<string[]> {
  const rows = await tx.$queryRaw`
    SELECT other."articleId" AS "id", COUNT(*) AS "shared",
      (SELECT COUNT("textKey") FROM "Sentence" AS theirs WHERE theirs."articleId" = other."articleId"
        AND NOT EXISTS (SELECT 1 FROM "CommonText" AS common WHERE common."textKey" = theirs."textKey")) AS "size",
      (SELECT COUNT("textKey") FROM "Sentence" AS ours WHERE ours."articleId" = ${articleId}
        AND NOT EXISTS (SELECT 1 FROM "CommonText" AS common WHERE common."textKey" = ours."textKey")) AS "ownSize"
    FROM "Sentence" AS own
    JOIN "Sentence" AS other ON other."textKey" = own."textKey" AND other."articleId" <> own."articleId"
    WHERE own."articleId" = ${articleId}
      AND NOT EXISTS (SELECT 1 FROM "CommonText" AS common WHERE common."textKey" = own."textKey")
    GROUP BY other."articleId"
    HAVING COUNT(*) >= ${FEWEST_SHARED_SENTENCES}
    ORDER BY other."articleId"`
  return rowsSchema
    .parse(rows)
    .filter(({ shared, size, ownSize }) => isReprint(shared, [ownSize, size]))
    .map(({ id }) => id)
}

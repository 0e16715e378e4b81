/** Which stored articles print the same text, found by the digests of their sentences. */
import type { Transaction } from '@/lib/db/client'
import { FEWEST_SHARED_SENTENCES, isReprint } from '@/lib/ingest/merge/reprints'

/** So many values fit into one statement of any database. */
const MOST_KEYS = 1_000

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

async function printsOf(tx: Transaction, articleId: string): Promise<string[]> {
  const own = await tx.sentence.findMany({
    where: { articleId, textKey: { not: null } },
    select: { textKey: true },
  })
  const shared = await sharedCounts(
    tx,
    articleId,
    own.flatMap(({ textKey }) => textKey ?? []),
  )
  const sizes = await tx.sentence.groupBy({
    by: ['articleId'],
    where: { articleId: { in: [...shared.keys()] }, textKey: { not: null } },
    _count: true,
  })
  return sizes
    .filter((other) => isReprint(shared.get(other.articleId) ?? 0, [own.length, other._count]))
    .map((other) => other.articleId)
}

async function sharedCounts(
  tx: Transaction,
  articleId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const shared = new Map<string, number>()
  for (let from = 0; from < keys.length; from += MOST_KEYS) {
    const rows = await tx.sentence.groupBy({
      by: ['articleId'],
      where: { textKey: { in: keys.slice(from, from + MOST_KEYS) }, articleId: { not: articleId } },
      _count: true,
    })
    for (const row of rows) shared.set(row.articleId, (shared.get(row.articleId) ?? 0) + row._count)
  }
  return new Map([...shared].filter(([, count]) => count >= FEWEST_SHARED_SENTENCES))
}

/** Figures of several sources that say something else of one fact. */

import { otherFigures } from '@/lib/compare/disagreement'
import type { Database } from '@/lib/db/client'
import { readFigures } from '@/lib/db/queries/figures'
import type { WorkFilter } from '@/lib/db/queries/review/figure-work'
import type { Figure } from '@/lib/records/published/figure'
import type { DisagreementItem } from '@/lib/records/review/work-item'

/** So many groups are looked through at most; as some are settled, others come up. */
const MOST_GROUPS = 400
const MOST_OF_A_GROUP = 40

/** What a fact is of; whether two figures state it, the words around them tell. */
const SAME_FACT = ['regionCode', 'programId', 'kind', 'unit', 'status', 'year', 'compareClass'] as const

/** Facts with figures that differ and are not all looked at; at most some hundred. */
export async function readDisagreements(db: Database, filter: WorkFilter): Promise<DisagreementItem[]> {
  const groups = await candidateGroups(db, filter)
  const items: DisagreementItem[] = []
  for (const where of groups) {
    const figures = await readFigures(db, where, { skip: 0, take: MOST_OF_A_GROUP })
    const reviewed = await reviewedAmong(db, figures)
    for (const differing of differingIn(figures)) {
      if (differing.every(({ id }) => reviewed.has(id))) continue
      if (filter.articleId === undefined || (await isOfArticle(db, differing, filter.articleId)))
        items.push({ is: 'disagreement', figures: differing })
    }
  }
  return items
}

async function candidateGroups(db: Database, { regionCodes }: WorkFilter) {
  const rows = await db.metric.groupBy({
    by: [...SAME_FACT],
    where: {
      reprintOfId: null,
      year: { not: null },
      regionCode: regionCodes === undefined ? { not: null } : { in: [...regionCodes] },
    },
    _min: { value: true, articleId: true },
    _max: { value: true, articleId: true },
    having: { value: { _count: { gt: 1 } } },
    orderBy: [{ regionCode: 'asc' }, { programId: 'asc' }, { kind: 'asc' }, { year: 'asc' }],
  })
  return rows
    .filter(({ _min, _max }) => _min.value !== _max.value && _min.articleId !== _max.articleId)
    .slice(0, MOST_GROUPS)
    .map(({ _min, _max, ...fact }) => ({ ...fact, reprintOfId: null }))
}

/** Sets of figures that differ from one another, each figure in one set. */
function differingIn(figures: readonly Figure[]): Figure[][] {
  const left = new Set(figures)
  const sets: Figure[][] = []
  for (const figure of left) {
    left.delete(figure)
    const others = otherFigures(figure, [...left]).filter(({ standing }) => standing === 'different')
    if (others.length === 0) continue
    for (const other of others) left.delete(other.figure)
    sets.push([figure, ...others.map((other) => other.figure)])
  }
  return sets
}

async function reviewedAmong(db: Database, figures: readonly Figure[]): Promise<ReadonlySet<string>> {
  const rows = await db.metric.findMany({
    where: { id: { in: figures.map(({ id }) => id) }, review: { not: null } },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}

async function isOfArticle(db: Database, figures: readonly Figure[], articleId: string): Promise<boolean> {
  return (await db.metric.count({ where: { articleId, id: { in: figures.map(({ id }) => id) } } })) > 0
}

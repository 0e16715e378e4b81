import type { Transaction } from '@/lib/db/client'
import { dateOf } from '@/lib/db/save/article-date'
import { forgetCommonTexts, noteCommonTexts } from '@/lib/db/save/frequent-sentences'
import { reprintGroups } from '@/lib/db/save/reprint-groups'
import { byAppearance, type PrintedFigure, repeatedFigures } from '@/lib/ingest/merge/reprints'

/**
 * Links the article with those that print the same text, and its figures with the same figures there. Computed anew for
 * all articles it was linked with before and is now, so that the order in which articles come makes no difference.
 * @param formerlyCommon of its former text, the sentences that many articles had
 * @returns when prints came together or parted, all articles that may be concerned; else none
 */
export async function linkReprints(
  tx: Transaction,
  articleId: string,
  formerlyCommon: readonly string[] = [],
): Promise<string[]> {
  const others = [
    ...(await noteCommonTexts(tx, articleId)),
    ...(formerlyCommon.length === 0 ? [] : await forgetCommonTexts(tx, formerlyCommon)),
  ]
  const former = await linkedBefore(tx, [articleId, ...others])
  const concerned = new Set<string>()
  let isRegrouped = false
  for (const group of await reprintGroups(tx, [articleId, ...former, ...others])) {
    // Alone before and alone now: nothing of it is linked.
    if (group.length === 1 && !group.some((id) => former.includes(id))) continue
    if (await writeGroup(tx, group)) isRegrouped = true
    for (const id of group) concerned.add(id)
  }
  return isRegrouped ? [...concerned].sort() : []
}

/** The articles of the groups that these were in; none for one that was alone. */
async function linkedBefore(tx: Transaction, articleIds: readonly string[]): Promise<string[]> {
  const ids = { in: [...articleIds] }
  const prints = await tx.article.findMany({
    where: { OR: [{ id: ids, reprintOfId: { not: null } }, { reprintOfId: ids }] },
    select: { reprintOfId: true },
  })
  if (prints.length === 0) return []
  const firsts = { in: [...new Set(prints.flatMap(({ reprintOfId }) => reprintOfId ?? []))] }
  const rows = await tx.article.findMany({
    where: { OR: [{ id: firsts }, { reprintOfId: firsts }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id }) => id)
}

/** @returns whether an article is now linked with another one than before */
async function writeGroup(tx: Transaction, group: readonly string[]): Promise<boolean> {
  const articles = await tx.article.findMany({
    where: { id: { in: [...group] } },
    select: { id: true, publishedOn: true, publishedYear: true, reprintOfId: true },
  })
  const prints = articles.map((article) => ({ ...article, date: dateOf(article) })).sort(byAppearance)
  const firstId = prints[0]?.id ?? null
  const wantedOf = (id: string) => (id === firstId ? null : firstId)
  const relinked = prints.filter(({ id, reprintOfId }) => reprintOfId !== wantedOf(id))
  for (const { id } of relinked)
    await tx.article.updateMany({ where: { id }, data: { reprintOfId: wantedOf(id) } })
  await linkFigures(
    tx,
    prints.map(({ id }) => id),
  )
  return relinked.length > 0
}

const factColumns = {
  value: true,
  unit: true,
  counter: true,
  kind: true,
  label: true,
  status: true,
  year: true,
  period: true,
  regionCode: true,
} as const

async function linkFigures(tx: Transaction, articleIds: readonly string[]): Promise<void> {
  const rows = await tx.metric.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: {
      ...factColumns,
      id: true,
      articleId: true,
      raw: true,
      reprintOfId: true,
      sentence: { select: { textKey: true } },
    },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  })
  const wanted = repeatedFigures(
    articleIds.map((id) => rows.filter((row) => row.articleId === id).map(toPrinted)),
  )
  for (const { id, reprintOfId } of rows) {
    const first = wanted.get(id) ?? null
    if (reprintOfId !== first) await tx.metric.updateMany({ where: { id }, data: { reprintOfId: first } })
  }
}

interface FigureRow extends Record<keyof typeof factColumns, string | number | null> {
  id: string
  raw: string
  sentence: { textKey: string | null }
}

function toPrinted({ id, raw, sentence, ...row }: FigureRow): PrintedFigure {
  const { value, unit, counter, kind, label, status, year, period, regionCode } = row
  const fact = JSON.stringify([value, unit, counter, kind, label, status, year, period, regionCode])
  return { id, raw, textKey: sentence.textKey, fact }
}

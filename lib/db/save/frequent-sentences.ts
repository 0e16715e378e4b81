/**
 * Sentences that stand in many articles (`평가 기준은 사전에 모두 공개됐다.`) tell nothing of any of them. They are left out when
 * prints of one text are looked for: else each article would be held against all that have one.
 */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'

/** A release is seldom printed by more papers. */
const MOST_PRINTS = 40

const keysSchema = z.array(z.object({ textKey: z.string() }))

/**
 * Notes which sentences of an article have just become common.
 * @returns the articles that have them: what links them has to be found anew.
 */
export async function noteCommonTexts(tx: Transaction, articleId: string): Promise<string[]> {
  const rows = await tx.$queryRaw`
    SELECT "textKey" FROM "Sentence"
    WHERE "textKey" IN (
      SELECT own."textKey" FROM "Sentence" AS own
      WHERE own."articleId" = ${articleId} AND own."textKey" IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM "CommonText" AS common WHERE common."textKey" = own."textKey")
    )
    GROUP BY "textKey" HAVING COUNT(*) > ${MOST_PRINTS}`
  const keys = keysSchema.parse(rows).map(({ textKey }) => textKey)
  if (keys.length === 0) return []
  await tx.commonText.createMany({ data: keys.map((textKey) => ({ textKey })) })
  return await articlesWith(tx, keys)
}

/** The common sentences of an article, before its reading is replaced. */
export async function commonTextsOf(tx: Transaction, articleId: string): Promise<string[]> {
  const rows = await tx.$queryRaw`
    SELECT own."textKey" FROM "Sentence" AS own
    JOIN "CommonText" AS common ON common."textKey" = own."textKey"
    WHERE own."articleId" = ${articleId}`
  return keysSchema.parse(rows).map(({ textKey }) => textKey)
}

/**
 * Forgets those of `keys` that are common no more.
 * @returns the articles that have them.
 */
export async function forgetCommonTexts(tx: Transaction, keys: readonly string[]): Promise<string[]> {
  const rare: string[] = []
  for (const textKey of keys) {
    const prints = await tx.sentence.findMany({
      where: { textKey },
      select: { id: true },
      take: MOST_PRINTS + 1,
    })
    if (prints.length <= MOST_PRINTS) rare.push(textKey)
  }
  if (rare.length === 0) return []
  await tx.commonText.deleteMany({ where: { textKey: { in: rare } } })
  return await articlesWith(tx, rare)
}

async function articlesWith(tx: Transaction, keys: readonly string[]): Promise<string[]> {
  const rows = await tx.sentence.findMany({
    where: { textKey: { in: [...keys] } },
    select: { articleId: true },
    distinct: ['articleId'],
    orderBy: { articleId: 'asc' },
  })
  return rows.map(({ articleId }) => articleId)
}

/** What single articles say of a record, to split it by. */
import type { Database } from '@/lib/db/client'
import { nameKey } from '@/lib/records/names'
import type { ClaimChoice } from '@/lib/records/review/claim-choice'

/** More than a person ticks in one form: thousands of articles name a ministry. */
const MOST_CLAIMS = 100

const select = {
  ...{ id: true, name: true },
  article: { select: { slug: true, title: true } },
} as const

type Page = Parameters<Database['agencyClaim']['findMany']>[0] &
  Parameters<Database['programClaim']['findMany']>[0]

/** By name, those with the words that were asked for. @param words in a name it prints or in the article's title; empty for all */
export async function readClaims(
  db: Database,
  of: 'agency' | 'program',
  id: string,
  words: string,
): Promise<ClaimChoice> {
  const having = words === '' ? {} : { OR: [{ article: { title: { contains: words } } }, ...printing(words)] }
  const page = { select, orderBy: [{ name: 'asc' }, { id: 'asc' }], take: MOST_CLAIMS } satisfies Page
  if (of === 'agency') {
    const total = await db.agencyClaim.count({ where: { agencyId: id } })
    return { total, claims: await db.agencyClaim.findMany({ where: { agencyId: id, ...having }, ...page }) }
  }
  const total = await db.programClaim.count({ where: { programId: id } })
  return { total, claims: await db.programClaim.findMany({ where: { programId: id, ...having }, ...page }) }
}

/** By any of its names: "안양지식산업진흥원" also finds an article that says "안양산업진흥원(옛 안양지식산업진흥원)". */
function printing(words: string) {
  const key = nameKey(words)
  return key === '' ? [] : [{ names: { some: { fullKey: { contains: key } } } }]
}

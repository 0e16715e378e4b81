import type { Database } from '@/lib/db/client'
import { openingWords } from '@/lib/db/queries/references'
import type { ArticleReference, Evidence } from '@/lib/search/sources'

/** A sentence as evidence, with what tells its worth. */
export interface EvidenceRow {
  text: string
  kind: string
  article: ArticleReference
}

/** The sentences of these ids. Flat statements: joined by the client, the article came once for each of its sentences. */
export async function evidenceRows(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EvidenceRow>> {
  if (ids.length === 0) return new Map()
  const rows = await db.sentence.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, articleId: true, text: true, kind: true },
  })
  const articles = await articleReferences(db, [...new Set(rows.map(({ articleId }) => articleId))])
  return new Map(
    rows.flatMap(({ id, articleId, text, kind }) => {
      const article = articles.get(articleId)
      return article === undefined ? [] : [[id, { text, kind, article }] as const]
    }),
  )
}

/** An article without a title is called by how it begins. */
async function articleReferences(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleReference>> {
  const rows = await db.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true, title: true, publishedOn: true },
  })
  const untitled = rows.filter(({ title }) => title === null).map(({ id }) => id)
  const first = {
    where: { articleId: { in: untitled }, ordinal: 0 },
    select: { articleId: true, text: true },
  }
  const beginnings = untitled.length === 0 ? [] : await db.sentence.findMany(first)
  const textOf = new Map(beginnings.map(({ articleId, text }) => [articleId, text]))
  return new Map(
    rows.map(({ id, slug, title, publishedOn }) => {
      return [id, { slug, title: title ?? openingWords(textOf.get(id) ?? ''), publishedOn }] as const
    }),
  )
}

/** A hit shows one sentence; so many are kept to choose the best for a query. */
const MOST_EVIDENCE = 4

/** The sentences that show a record, each once: those that name it in full first, prose before headings. */
export function chooseEvidence(rows: readonly EvidenceRow[], name: string): Evidence[] {
  const chosen = new Map(rows.map((row) => [row.text, row]))
  return [...chosen.values()]
    .map((row) => ({ row, worth: worthOf(row, name) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_EVIDENCE)
    .map(({ row }) => toEvidence(row))
}

export function toEvidence({ text, article }: EvidenceRow): Evidence {
  return { text, article }
}

const IN_FULL = 2
const IN_PROSE = 1

function worthOf({ text, kind }: EvidenceRow, name: string): number {
  return (text.includes(name) ? IN_FULL : 0) + (kind === 'sentence' ? IN_PROSE : 0)
}

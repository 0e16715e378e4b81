import { openingWords } from '@/lib/db/queries/references'
import type { Evidence } from '@/lib/search/sources'

export const evidenceColumns = {
  text: true,
  kind: true,
  article: {
    select: {
      slug: true,
      title: true,
      publishedOn: true,
      sentences: { where: { ordinal: 0 }, select: { text: true } },
    },
  },
} as const

export interface EvidenceRow {
  text: string
  kind: string
  article: { slug: string; title: string | null; publishedOn: string | null; sentences: { text: string }[] }
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

/** An article without a title is called by how it begins. */
export function toEvidence({ text, article }: EvidenceRow): Evidence {
  const { slug, title, publishedOn, sentences } = article
  return { text, article: { slug, title: title ?? openingWords(sentences[0]?.text ?? ''), publishedOn } }
}

const IN_FULL = 2
const IN_PROSE = 1

function worthOf({ text, kind }: EvidenceRow, name: string): number {
  return (text.includes(name) ? IN_FULL : 0) + (kind === 'sentence' ? IN_PROSE : 0)
}

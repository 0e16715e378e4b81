import type { Database } from '@/lib/db/client'

/** Evidence of one article that is not what the article's text says at its place. */
export interface EvidenceFault {
  articleId: string
  file: string
  faults: string[]
}

interface Span {
  start: number
  end: number
}

const place = { start: true, end: true } as const

/** Compares all stored evidence with the stored texts, article by article. */
export async function* evidenceFaults(db: Database): AsyncGenerator<EvidenceFault> {
  const articles = await db.article.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  for (const { id } of articles) {
    const article = await readEvidence(db, id)
    const faults = article === null ? [] : faultsOf(article)
    if (article !== null && faults.length > 0) yield { articleId: id, file: article.file, faults }
  }
}

function readEvidence(db: Database, id: string) {
  return db.article.findUnique({
    where: { id },
    select: {
      text: true,
      file: true,
      sentences: {
        select: {
          ...place,
          text: true,
          metrics: { select: { ...place, id: true, raw: true } },
          mentions: { select: { ...place, id: true } },
          agencyNames: { select: { ...place, id: true } },
          programNames: { select: { ...place, id: true } },
        },
      },
      issues: { select: { ...place, id: true, quote: true } },
    },
  })
}

function faultsOf({
  text,
  sentences,
  issues,
}: NonNullable<Awaited<ReturnType<typeof readEvidence>>>): string[] {
  const isAt = (span: Span, words: string) => text.slice(span.start, span.end) === words
  return [
    ...issues
      .filter(({ start, end, quote }) => start !== null && end !== null && !isAt({ start, end }, quote ?? ''))
      .map(({ id }) => `issue ${id}`),
    ...sentences.flatMap((sentence) => {
      const inside = ({ start, end }: Span) => sentence.start <= start && start < end && end <= sentence.end
      const spans = [...sentence.mentions, ...sentence.agencyNames, ...sentence.programNames]
      return [
        ...(isAt(sentence, sentence.text) ? [] : [`sentence at ${sentence.start}`]),
        ...sentence.metrics
          .filter((metric) => !inside(metric) || !isAt(metric, metric.raw))
          .map(({ id, raw }) => `figure ${id} “${raw}”`),
        ...spans.filter((span) => !inside(span)).map(({ id }) => `name ${id}`),
      ]
    }),
  ]
}

/** Makes the next ingest of these articles' files store them anew, though their text did not change. */
export async function forgetReadings(db: Database, articleIds: string[]): Promise<void> {
  await db.article.updateMany({ where: { id: { in: articleIds } }, data: { readingHash: '' } })
}

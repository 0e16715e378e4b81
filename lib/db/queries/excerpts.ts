/** Which sentences of an article may be shown, and what was read in each. */
import type { Database } from '@/lib/db/client'
import { regionByCode } from '@/lib/records/gazetteer'
import { type Excerpt, excerptSchema, type Mark } from '@/lib/records/published/article'

interface PlacedMark extends Mark {
  sentenceId: string
}

/** Excerpts in the order of the article. Without full rights: sentences with a figure, and the first that names a record. */
export async function readExcerpts(
  db: Database,
  article: { id: string; rights: string },
): Promise<Excerpt[]> {
  const [sentences, figures, names] = await Promise.all([
    db.sentence.findMany({
      where: { articleId: article.id },
      select: { id: true, ordinal: true, paragraph: true, kind: true, text: true, start: true },
      orderBy: { ordinal: 'asc' },
    }),
    readFigureMarks(db, article.id),
    readNameMarks(db, article.id),
  ])
  const shown = article.rights === 'full' ? null : quotable(figures, names)
  return sentences
    .filter((sentence) => shown === null || shown.has(sentence.id))
    .map((sentence) => {
      const own = [...figures, ...names].filter((mark) => mark.sentenceId === sentence.id)
      return excerptSchema.parse({
        ...sentence,
        marks: withoutOverlap(own.map((mark) => relativeTo(mark, sentence))),
      })
    })
}

/** Short quotations only: not each sentence in which a name returns. */
function quotable(figures: readonly PlacedMark[], names: readonly PlacedMark[]): ReadonlySet<string> {
  const shown = new Set(figures.map((mark) => mark.sentenceId))
  const proven = new Set(names.filter((mark) => shown.has(mark.sentenceId)).map((mark) => mark.href))
  for (const mark of names) {
    if (proven.has(mark.href)) continue
    proven.add(mark.href)
    shown.add(mark.sentenceId)
  }
  return shown
}

async function readFigureMarks(db: Database, articleId: string): Promise<PlacedMark[]> {
  const rows = await db.metric.findMany({
    where: { articleId },
    select: { id: true, sentenceId: true, start: true, end: true, label: true },
    orderBy: { start: 'asc' },
  })
  return rows.map(({ id, ...row }) => ({ ...row, kind: 'figure', href: `/metrics/${id}` }))
}

async function readNameMarks(db: Database, articleId: string): Promise<PlacedMark[]> {
  const named = { select: { slug: true, name: true } }
  const rows = await db.mention.findMany({
    where: { articleId },
    select: {
      sentenceId: true,
      start: true,
      end: true,
      regionCode: true,
      agency: named,
      program: named,
    },
    orderBy: { start: 'asc' },
  })
  return rows.flatMap(({ sentenceId, start, end, regionCode, agency, program }): PlacedMark[] => {
    const place = { sentenceId, start, end }
    if (agency) return [{ ...place, kind: 'agency', href: `/agencies/${agency.slug}`, label: agency.name }]
    if (program)
      return [{ ...place, kind: 'program', href: `/programs/${program.slug}`, label: program.name }]
    const region = regionByCode(regionCode ?? '')
    if (region) return [{ ...place, kind: 'region', href: `/regions/${region.slug}`, label: region.name }]
    return []
  })
}

function relativeTo(mark: PlacedMark, sentence: { start: number }): Mark {
  const { start, end, kind, href, label } = mark
  return { start: start - sentence.start, end: end - sentence.start, kind, href, label }
}

/** A link can't stand in a link: of overlapping marks the figure wins, then the longer (안양산업진흥원 over 안양). */
function withoutOverlap(marks: readonly Mark[]): Mark[] {
  const weight = (mark: Mark) => (mark.kind === 'figure' ? 1e6 : 0) + mark.end - mark.start
  const kept: Mark[] = []
  for (const mark of [...marks].sort((a, b) => weight(b) - weight(a))) {
    if (kept.every((other) => mark.end <= other.start || mark.start >= other.end)) kept.push(mark)
  }
  return kept.sort((a, b) => a.start - b.start)
}

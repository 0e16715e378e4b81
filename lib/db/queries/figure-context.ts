/** What stands around one figure: the neighbouring sentences, and other figures for the same fact. */
import type { Database } from '@/lib/db/client'
import { type FigureFilter, listFigureIdsAmong, readFiguresById } from '@/lib/db/queries/figures'
import type { Figure } from '@/lib/records/published/figure'

export interface Neighbours {
  /** Place of the evidence among the article's sentences; null when the figure is gone. */
  ordinal: number | null
  before: string | null
  after: string | null
}

/** The sentences before and after the evidence, as far as they belong to the same paragraph or the next. */
export async function readNeighbours(db: Database, figureId: string): Promise<Neighbours> {
  const own = await db.metric.findUnique({
    where: { id: figureId },
    select: { articleId: true, sentence: { select: { ordinal: true } } },
  })
  if (own === null) return { ordinal: null, before: null, after: null }
  const { ordinal } = own.sentence
  const rows = await db.sentence.findMany({
    where: { articleId: own.articleId, ordinal: { in: [ordinal - 1, ordinal + 1] }, kind: 'sentence' },
    select: { ordinal: true, text: true },
  })
  const textOf = (wanted: number) => rows.find((row) => row.ordinal === wanted)?.text ?? null
  return { ordinal, before: textOf(ordinal - 1), after: textOf(ordinal + 1) }
}

const MAX_RELATED = 12
/** Of the owner's figures, and of those of the year, so many are looked at, the newest. */
const MOST_LOOKED_AT = 400

/** Other figures of the same kind and owner, those of the same year first: they agree, disagree, or are parts of one another. */
export async function readSameFact(db: Database, figure: Figure): Promise<Figure[]> {
  const own = await db.metric.findUnique({
    where: { id: figure.id },
    select: { regionCode: true, agencyId: true, programId: true },
  })
  if (own === null || (own.regionCode === null && own.agencyId === null)) return []
  const alike = {
    regionCodes: own.regionCode === null ? undefined : [own.regionCode],
    agencyId: own.agencyId ?? undefined,
    programId: own.programId ?? undefined,
    kinds: [figure.kind],
  }
  // Not as a list with its total: nobody is told how many there are.
  const newest = (filter: FigureFilter) => listFigureIdsAmong(db, filter, MAX_RELATED + 1, MOST_LOOKED_AT)
  const ofYear = figure.year === null ? [] : await newest({ ...alike, years: [figure.year] })
  const ofAll = ofYear.length > MAX_RELATED ? [] : await newest(alike)
  const items = await readFiguresById(db, [...new Set([...ofYear, ...ofAll])])
  return items.filter((item) => item.id !== figure.id && item.unit === figure.unit).slice(0, MAX_RELATED)
}

/**
 * Which figure an old address leads to. Told by what the reader said, whatever people made of it: a figure that was taken out
 * has its place in the line, so that its addresses come back with it.
 */
import type { Transaction } from '@/lib/db/client'
import { uncorrectedReading } from '@/lib/db/corrections/stored-reading'
import type { CorrectedReading } from '@/lib/ingest/correct/apply'
import { type PlacedFigure, successors } from '@/lib/ingest/merge/successor'
import { figureIds } from '@/lib/records/figure-ids'
import type { MetricClaim, Reading } from '@/lib/records/reading'
import { sentenceAt } from '@/lib/records/reading-faults'

export interface ReplacedFigure extends PlacedFigure {
  /** Ids of figures that this one replaced before. */
  replaced: string[]
}

/** Well below what a statement takes. */
const VALUES = 500

const figureColumns = {
  id: true,
  raw: true,
  unit: true,
  kind: true,
  label: true,
  sentence: { select: { text: true } },
} as const

/** The stored figures of an article with what an address of theirs needs to outlive an edit. Takes them off the list. */
export async function takeFigures(tx: Transaction, articleId: string): Promise<ReplacedFigure[]> {
  const rows = await tx.metric.findMany({ where: { articleId }, select: figureColumns })
  const stored = rows.map(({ sentence, ...figure }) => ({ ...figure, text: sentence.text }))
  const isCorrected = (await tx.uncorrectedReading.count({ where: { articleId } })) > 0
  const read = isCorrected ? figuresRead(articleId, await uncorrectedReading(tx, articleId)) : []
  const figures = [...new Map([...stored, ...read].map((figure) => [figure.id, figure])).values()]
  const replaced = await takeReplaced(
    tx,
    figures.map(({ id }) => id),
  )
  return figures.map((figure) => ({ ...figure, replaced: replaced.get(figure.id) ?? [] }))
}

async function takeReplaced(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>()
  for (let at = 0; at < ids.length; at += VALUES) {
    const where = { metricId: { in: ids.slice(at, at + VALUES) } }
    for (const { oldId, metricId } of await tx.metricSuccessor.findMany({ where })) {
      found.set(metricId, [...(found.get(metricId) ?? []), oldId])
    }
    await tx.metricSuccessor.deleteMany({ where })
  }
  return found
}

/** Leads the ids that an edit made disappear, in this edit or before, to the figures that stand there now. */
export async function writeSuccessors(
  tx: Transaction,
  articleId: string,
  old: readonly ReplacedFigure[],
  { base, corrected }: { base: Reading; corrected: CorrectedReading },
): Promise<void> {
  const fresh = [...figuresRead(articleId, base), ...figuresAdded(corrected, base)]
  const freshIds = new Set(fresh.map(({ id }) => id))
  const succeeded = successors(old, fresh)
  const rows = old.flatMap((figure) => {
    const metricId = freshIds.has(figure.id) ? figure.id : succeeded.get(figure.id)
    if (metricId === undefined) return []
    return [figure.id, ...figure.replaced]
      .filter((id) => !freshIds.has(id))
      .map((oldId) => ({ oldId, metricId }))
  })
  await tx.metricSuccessor.createMany({ data: rows })
}

function figuresRead(articleId: string, reading: Reading): PlacedFigure[] {
  const idOf = figureIds(articleId, reading)
  return reading.metrics.map((metric) => placed(idOf(metric), metric, reading))
}

function figuresAdded({ reading, figures }: CorrectedReading, base: Reading): PlacedFigure[] {
  return reading.metrics.flatMap((metric, at) => {
    const figure = figures[at]
    return figure?.review === 'added' ? [placed(figure.id, metric, base)] : []
  })
}

function placed(id: string, metric: MetricClaim, { article, sentences }: Reading): PlacedFigure {
  const { raw, unit, kind, label } = metric
  const sentence = sentenceAt(sentences, metric)
  const text = sentence === undefined ? '' : article.text.slice(sentence.start, sentence.end)
  return { id, raw, unit, kind, label, text }
}

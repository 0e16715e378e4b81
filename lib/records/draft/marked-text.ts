/** A whole text, line by line, with everything that was read in it marked: what a person checks before it is saved. Pure. */
import { regionByCode } from '@/lib/records/gazetteer'
import type { Reading } from '@/lib/records/reading'
import type { Span } from '@/lib/records/span'

export interface TextMark extends Span {
  kind: 'figure' | 'agency' | 'program' | 'region' | 'issue'
  /** What it was read as. */
  label: string
  /** Of a figure or an Issue: its place in the reading's list. */
  index: number | null
}

export interface TextPiece {
  start: number
  text: string
  mark: TextMark | null
}

export interface TextLine {
  start: number
  pieces: TextPiece[]
  /** False for what the reader took for no part of the article: buttons, bylines, a second print of a line. */
  isRead: boolean
  isHeading: boolean
}

export function markedLines(reading: Reading): TextLine[] {
  const marks = withoutOverlap(marksOf(reading))
  const { sentences } = reading
  return linesOf(reading.article.text).map(({ start, end }) => {
    const own = sentences.filter((sentence) => sentence.start < end && sentence.end > start)
    return {
      start,
      pieces: piecesOf(reading.article.text, { start, end }, marks),
      isRead: own.length > 0,
      isHeading: own.length > 0 && own.every(({ kind }) => kind === 'heading'),
    }
  })
}

function marksOf({ metrics, agencies, programs, regions, issues }: Reading): TextMark[] {
  const named = (kind: TextMark['kind'], label: string, spans: readonly Span[]) =>
    spans.map(({ start, end }): TextMark => ({ start, end, kind, label, index: null }))
  return [
    ...metrics.map(
      ({ start, end, label }, index): TextMark => ({ start, end, kind: 'figure', label, index }),
    ),
    ...issues.flatMap(({ start, end, message }, index): TextMark[] =>
      start === null || end === null ? [] : [{ start, end, kind: 'issue', label: message, index }],
    ),
    ...agencies.flatMap(({ name, mentions }) => named('agency', name, mentions)),
    ...programs.flatMap(({ name, mentions }) => named('program', name, mentions)),
    ...regions.flatMap(({ code, mentions }) => named('region', regionByCode(code)?.name ?? code, mentions)),
  ]
}

const WEIGHT: Readonly<Record<TextMark['kind'], number>> = {
  figure: 2e9,
  issue: 1e9,
  agency: 0,
  program: 0,
  region: 0,
}

/** Of overlapping marks the figure wins, then what is open, then the longer. Marks come in order. */
function withoutOverlap(marks: readonly TextMark[]): TextMark[] {
  const weight = ({ kind, start, end }: TextMark) => WEIGHT[kind] + end - start
  const taken = new Set<number>()
  const kept: TextMark[] = []
  for (const mark of [...marks].sort((a, b) => weight(b) - weight(a))) {
    const places = Array.from({ length: mark.end - mark.start }, (_, at) => mark.start + at)
    if (places.some((place) => taken.has(place))) continue
    for (const place of places) taken.add(place)
    kept.push(mark)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function linesOf(text: string): Span[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return line.trim() === '' ? [] : [span]
  })
}

/** A mark that runs over the end of a line is cut there. */
function piecesOf(text: string, line: Span, marks: readonly TextMark[]): TextPiece[] {
  const pieces: TextPiece[] = []
  let at = line.start
  for (const mark of marks) {
    if (mark.end <= at || mark.start >= line.end) continue
    const start = Math.max(at, mark.start)
    const end = Math.min(line.end, mark.end)
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), mark: null })
    pieces.push({ start, text: text.slice(start, end), mark })
    at = end
  }
  if (at < line.end) pieces.push({ start: at, text: text.slice(at, line.end), mark: null })
  return pieces
}

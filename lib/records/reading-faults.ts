import type { Reading, Sentence } from '@/lib/records/reading'
import type { Span } from '@/lib/records/span'

/** The sentence that holds the whole span. */
export function sentenceAt(sentences: readonly Sentence[], span: Span): Sentence | undefined {
  return sentences.find(({ start, end }) => start <= span.start && span.end <= end)
}

/**
 * What contradicts itself in a Reading: evidence outside every sentence, a figure that is not the text at its place, a
 * claim that refers to no claim. Empty for a sound one. Nothing with a fault may be stored: it could not be shown.
 */
export function readingFaults(reading: Reading): string[] {
  return [...spanFaults(reading), ...figureFaults(reading), ...partFaults(reading), ...nameFaults(reading)]
}

function spanFaults({ sentences, regions, agencies, programs, metrics }: Reading): string[] {
  const spans = [
    ...regions.flatMap(({ code, mentions }) => mentions.map((span) => ({ span, of: `region ${code}` }))),
    ...agencies.flatMap(({ name, mentions }) => mentions.map((span) => ({ span, of: `agency ${name}` }))),
    ...programs.flatMap(({ name, mentions }) => mentions.map((span) => ({ span, of: `program ${name}` }))),
    ...programs.flatMap(({ name, targets }) => targets.map((span) => ({ span, of: `target of ${name}` }))),
    ...metrics.map((span) => ({ span, of: `figure ${span.raw}` })),
  ]
  return spans
    .filter(({ span }) => sentenceAt(sentences, span) === undefined)
    .map(({ span, of }) => `${of}: no sentence holds ${span.start}–${span.end}`)
}

function figureFaults({ article, metrics }: Reading): string[] {
  return metrics
    .filter(({ raw, start, end }) => article.text.slice(start, end) !== raw)
    .map(({ raw, start, end }) => `figure ${raw}: the text at ${start}–${end} differs`)
}

/** A part is smaller than its total, so that no figure is a part of itself through others. */
function partFaults({ metrics }: Reading): string[] {
  return metrics.flatMap(({ raw, value, unit, partOf }) => {
    if (partOf === null) return []
    const total = metrics[partOf]
    if (total?.unit === unit && total.value > value) return []
    return [`figure ${raw}: part of ${total === undefined ? 'no figure' : total.raw}`]
  })
}

function nameFaults({ agencies, programs, metrics }: Reading): string[] {
  const agencyNames = agencies.map(({ name }) => name)
  const programNames = programs.map(({ name }) => name)
  const referredAgencies = [
    ...agencies.map(({ parent }) => parent),
    ...programs.map(({ agency }) => agency),
    ...metrics.map(({ agency }) => agency),
  ]
  return [
    ...repeated(agencyNames).map((name) => `agency ${name}: claimed twice`),
    ...repeated(programNames).map((name) => `program ${name}: claimed twice`),
    ...unknown(referredAgencies, agencyNames).map((name) => `agency ${name}: referred to, not claimed`),
    ...unknown(
      metrics.map(({ program }) => program),
      programNames,
    ).map((name) => `program ${name}: referred to, not claimed`),
  ]
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}

function unknown(referred: readonly (string | null)[], known: readonly string[]): string[] {
  return [...new Set(referred)].filter((name) => name !== null).filter((name) => !known.includes(name))
}

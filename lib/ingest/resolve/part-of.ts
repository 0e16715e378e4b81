/** Which figures are parts of another one, so that no sum ever counts both. */
import { partsElsewhere } from '@/lib/ingest/resolve/sum-lists'
import { partsInSentence } from '@/lib/ingest/resolve/sum-runs'
import { isAdditive } from '@/lib/ingest/resolve/summands'
import type { MetricClaim, Sentence } from '@/lib/records/reading'

/** A figure, its place among the claims and that of its sentence. */
type Placed = { claim: MetricClaim; index: number; at: number; sentence: Sentence }

/** @param claims in the order of the article */
function placed(claims: readonly MetricClaim[], sentences: readonly Sentence[]): Placed[] {
  let at = 0
  return claims.flatMap((claim, index) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= claim.start) at += 1
    const sentence = sentences[at]
    return sentence ? [{ claim, index, at, sentence }] : []
  })
}

/** The figures by the sentence they stand in. */
function bySentence(all: readonly Placed[]): ReadonlyMap<number, MetricClaim[]> {
  const groups = new Map<number, MetricClaim[]>()
  for (const { claim, at } of all) {
    const group = groups.get(at)
    if (group === undefined) groups.set(at, [claim])
    else group.push(claim)
  }
  return groups
}

/**
 * Sets `partOf` of every figure that the words and the arithmetic make a part of another one of the article. A sum that
 * is off links nothing.
 * @param claims in the order of the article, with offsets into `text`
 */
export function withParts(
  claims: readonly MetricClaim[],
  text: string,
  sentences: readonly Sentence[],
): MetricClaim[] {
  const all = placed(claims, sentences)
  const figuresAt = bySentence(all)
  const totals = new Map<MetricClaim, number>()
  const link = (parts: readonly MetricClaim[], total: number) => {
    for (const part of parts) if (!totals.has(part)) totals.set(part, total)
  }
  for (const { claim, index, at, sentence } of all) {
    const parts = partsInSentence(claim, figuresAt.get(at) ?? [], text, sentence)
    link(parts ?? [], index)
  }
  // A total may be divided twice: by years in its own sentence, by funders in the next.
  const freeAt = (at: number) => (figuresAt.get(at) ?? []).filter((figure) => !totals.has(figure))
  for (const { claim, index, at } of all) {
    if (!isAdditive(claim)) continue
    link(partsElsewhere(claim, at, freeAt, text, sentences) ?? [], index)
  }
  return claims.map((claim) => ({ ...claim, partOf: totals.get(claim) ?? null }))
}

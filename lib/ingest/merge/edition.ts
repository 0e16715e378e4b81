/** Whether a text is an edited form of another one, or an article of its own that has the same file name. Pure. */

export interface EditionText {
  title: string | null
  publisher: string | null
  publishedOn: string | null
  sentences: readonly string[]
}

const SHARED_SENTENCES = 0.3
/** Two sentences with this share of their words in common are one sentence with a figure or a name corrected. */
const SHARED_WORDS = 0.6

/**
 * How much of the shorter text is in the other one, 0 … 1. The same title counts as the whole, unless the dates differ:
 * a bulletin may have one title every month. What another paper prints is an article of its own, however much is the same.
 */
export function editionShare(a: EditionText, b: EditionText): number {
  if (a.publisher !== null && b.publisher !== null && a.publisher !== b.publisher) return 0
  const haveOneDate = a.publishedOn === null || b.publishedOn === null || a.publishedOn === b.publishedOn
  if (a.title !== null && a.title === b.title && haveOneDate) return 1
  const [shorter, longer] = a.sentences.length <= b.sentences.length ? [a, b] : [b, a]
  if (shorter.sentences.length === 0) return 0
  const words = longer.sentences.map(wordsOf)
  const shared = shorter.sentences.filter((sentence) =>
    words.some((other) => isNear(wordsOf(sentence), other)),
  )
  return shared.length / shorter.sentences.length
}

export function isEdition(share: number): boolean {
  return share >= SHARED_SENTENCES
}

export function wordsOf(sentence: string): ReadonlySet<string> {
  return new Set(sentence.split(/\s+/).filter((word) => word !== ''))
}

export function isNear(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = [...a].filter((word) => b.has(word)).length
  return common >= SHARED_WORDS * Math.max(a.size, b.size)
}

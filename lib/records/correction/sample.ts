/** Which article a correction means; some of its sentences tell an edited text where nothing else does. Pure. */
import type { ArticleAnchor } from '@/lib/records/correction/anchor'
import { digestOf } from '@/lib/records/ids'

const SAMPLED = 8
const DIGEST_LENGTH = 8
/** Rather less than makes a text an edition of another one when it is ingested: a sample is no count. */
const SHARED = 0.25

/** Digests of a few sentences: those with the smallest ones, which are the same few in every edition that prints them. */
export function sentenceSample(sentences: readonly string[]): string[] {
  return [...new Set(sentences.map(digest))].sort().slice(0, SAMPLED)
}

/** Whether the text with these sentences is an edition of the one the sample was taken of. */
export function isSampled(sample: readonly string[], sentences: readonly string[]): boolean {
  const present = new Set(sentences.map(digest))
  const shared = sample.filter((one) => present.has(one)).length
  return shared > 0 && shared >= SHARED * sample.length
}

/** Whether an anchor means the article with these sentences. */
export function isOfArticle(
  anchor: ArticleAnchor,
  article: Pick<ArticleAnchor, 'id' | 'contentHash' | 'file'>,
  sentences: readonly string[],
): boolean {
  if (anchor.id === article.id || anchor.contentHash === article.contentHash) return true
  return anchor.file === article.file && isSampled(anchor.sample, sentences)
}

function digest(sentence: string): string {
  return digestOf(sentence).slice(0, DIGEST_LENGTH)
}

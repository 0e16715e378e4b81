import { digestOf } from '@/lib/records/ids'
import { slugOf } from '@/lib/records/names'
import type { Reading } from '@/lib/records/reading'

/** Raise it when the same Reading is to be stored otherwise than before: every article is then saved anew. */
const STORED_FORM = 3

const LONGEST_SLUG_WORDS = 40
/** End of an article's slug, which finds it again when the title was corrected. */
export const SLUG_TAIL_LENGTH = 10

/** Changes with anything a new reading of the article says, and with nothing else. The file's name is no part of it. */
export function readingHash({ file: _, ...reading }: Reading): string {
  return digestOf(JSON.stringify([STORED_FORM, reading]))
}

/**
 * The row of an article, without the dates.
 * @param hash of what the reader said of it, before anybody corrected that
 */
export function articleRow(id: string, reading: Reading, hash: string) {
  const { article, file } = reading
  return {
    id,
    slug: articleSlug(id, reading),
    file,
    ...article,
    contentHash: digestOf(article.text),
    readingHash: hash,
  }
}

function articleSlug(id: string, { article, sentences }: Reading): string {
  const first = sentences[0]
  const heading = article.title ?? (first === undefined ? '' : article.text.slice(first.start, first.end))
  const words = slugOf(heading).slice(0, LONGEST_SLUG_WORDS).replace(/-$/, '')
  return `${words}-${id.slice(-SLUG_TAIL_LENGTH)}`
}

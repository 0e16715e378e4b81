import { textKey } from '@/lib/ingest/merge/reprints'
import { occurrenceCounter, recordId } from '@/lib/records/ids'
import type { Reading } from '@/lib/records/reading'
import { sentenceAt } from '@/lib/records/reading-faults'
import type { Span } from '@/lib/records/span'

export interface SentenceRow {
  id: string
  articleId: string
  ordinal: number
  paragraph: number
  kind: string
  start: number
  end: number
  text: string
  textKey: string | null
}

/** Ids come from the words of a sentence, so that an edit elsewhere in the article does not change them. */
export function sentenceRows(articleId: string, { article, sentences }: Reading): SentenceRow[] {
  const countOf = occurrenceCounter()
  const countOfKey = occurrenceCounter()
  return sentences.map(({ kind, paragraph, start, end }, ordinal) => {
    const text = article.text.slice(start, end)
    const key = textKey(kind, text)
    return {
      id: recordId('snt', articleId, text, countOf(text)),
      articleId,
      ordinal,
      paragraph,
      kind,
      start,
      end,
      text,
      // Once an article, so that keys in common can be counted.
      textKey: key !== null && countOfKey(key) === 0 ? key : null,
    }
  })
}

export type FindSentence = (span: Span) => SentenceRow

/** Finds the row of the sentence that holds a span. Throws for one outside all of them: `readingFaults` finds it first. */
export function sentenceFinder(reading: Reading, rows: readonly SentenceRow[]): FindSentence {
  const rowByStart = new Map(rows.map((row) => [row.start, row]))
  return (span) => {
    const row = rowByStart.get(sentenceAt(reading.sentences, span)?.start ?? -1)
    if (row === undefined) throw new RangeError(`No sentence holds ${span.start}–${span.end}.`)
    return row
  }
}

import { occurrenceCounter, recordId } from '@/lib/records/ids'
import type { Reading } from '@/lib/records/reading'
import { sentenceAt } from '@/lib/records/reading-faults'
import type { Span } from '@/lib/records/span'

/**
 * Gives figures their ids, from the words of the sentence and the printed form: not from where in the article the sentence
 * stands. Equal ones of one sentence are told apart by the order in which their ids are asked for.
 */
export function figureIds(
  articleId: string,
  { article, sentences }: Pick<Reading, 'article' | 'sentences'>,
): (figure: Span & { raw: string }) => string {
  const countOf = occurrenceCounter()
  return (figure) => {
    const sentence = sentenceAt(sentences, figure)
    if (sentence === undefined) throw new RangeError(`No sentence holds ${figure.start}–${figure.end}.`)
    const text = article.text.slice(sentence.start, sentence.end)
    return recordId('met', articleId, text, figure.raw, countOf(text, figure.raw))
  }
}

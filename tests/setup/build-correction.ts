/** Corrections for tests, one after the other in time. */
import { placeAnchor } from '@/lib/ingest/correct/find-place'
import type { ArticleAnchor, PlaceAnchor } from '@/lib/records/correction/anchor'
import type { Correction, Deed } from '@/lib/records/correction/correction'
import { digestOf } from '@/lib/records/ids'
import type { Reading } from '@/lib/records/reading'

export const ARTICLE: ArticleAnchor = {
  id: 'art_1',
  contentHash: digestOf('text'),
  file: 'article.txt',
  sample: [],
}

/** @param at minutes after midnight: the order in time */
export function correction(id: string, deed: Deed, at = 0): Correction {
  const minutes = String(at).padStart(2, '0')
  return {
    id,
    at: `2026-01-02T00:${minutes}:00.000Z`,
    author: '홍길동',
    reason: '기사 원문을 다시 읽음',
    subject: { kind: 'article', id: 'art_1', name: '기사' },
    deed,
  }
}

export function anchorOf(reading: Reading, words: string, nth = 0): PlaceAnchor {
  const start = reading.article.text.indexOf(words)
  const anchor = placeAnchor(reading, { start, end: start + words.length }, nth)
  if (anchor === null) throw new RangeError(`No sentence prints ${words}.`)
  return anchor
}

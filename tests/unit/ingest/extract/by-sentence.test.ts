import { expect, it } from 'vitest'
import { bySentence } from '@/lib/ingest/extract/by-sentence'

it('sorts places into the sentences that hold them whole', () => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 12, end: 20 },
    { start: 20, end: 30 },
  ]
  const places = [
    { start: 1, end: 3 },
    { start: 8, end: 13 },
    { start: 14, end: 20 },
    { start: 29, end: 30 },
  ]
  expect(bySentence(sentences, places)).toEqual([
    [{ start: 1, end: 3 }],
    [{ start: 14, end: 20 }],
    [{ start: 29, end: 30 }],
  ])
})

it('gives every sentence a list, also without places', () => {
  expect(bySentence([{ start: 0, end: 5 }], [])).toEqual([[]])
})

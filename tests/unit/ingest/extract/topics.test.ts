import { expect, it } from 'vitest'
import { findTopics } from '@/lib/ingest/extract/topics'
import type { Sentence } from '@/lib/records/reading'

const line = (start: number, kind: Sentence['kind'] = 'sentence'): Sentence => ({
  start,
  end: start + 10,
  kind,
  paragraph: 0,
})
const mention = (agency: string, start: number, subject: boolean) => ({
  agency,
  start,
  end: start + 2,
  subject,
})

it('the subject before the place, else that of the sentence, else the one carried on', () => {
  const sentences = [line(0), line(10), line(20)]
  const topics = findTopics(sentences, [
    mention('진흥원', 0, true),
    mention('시', 5, true),
    mention('센터', 12, false),
  ])
  expect(topics.at(0, 3)).toBe('진흥원')
  expect(topics.at(0, 9)).toBe('시')
  expect(topics.at(1, 19)).toBe('시')
  expect(topics.at(2, 25)).toBe('시')
})

it('소제목이 부르는 기관이 다음 문단의 주제다', () => {
  const sentences = [line(0), line(10, 'heading'), line(20)]
  const topics = findTopics(sentences, [mention('시', 0, true), mention('센터', 12, false)])
  expect(topics.at(2, 25)).toBe('센터')
})

it('nobody named is nobody', () => {
  expect(findTopics([line(0)], []).at(0, 5)).toBeNull()
  expect(findTopics([line(0)], []).at(7, 5)).toBeNull()
  expect(findTopics([line(0)], [mention('센터', 2, false)]).at(0, 5)).toBe('센터')
})

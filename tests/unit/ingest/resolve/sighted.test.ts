import { expect, it } from 'vitest'
import { cutSentences } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'
import { sightFigures } from '@/lib/ingest/resolve/sighted'

const PUBLISHED = { year: 2024, month: 5, day: 20 }

function sight(text: string) {
  return sightFigures(text, cutSentences(text, articleLines(text)), PUBLISHED)
}

it('수치와 때의 자리는 기사 안의 자리다', () => {
  const text = '시는 돕는다. 지난해 85개사에 53억원을, 올해는 수십억 원을 준다.'
  const second = sight(text)[1]
  expect(second?.quantities.map(({ start, end }) => text.slice(start, end))).toEqual(['85개사', '53억원'])
  expect(second?.times.map(({ start, end }) => text.slice(start, end))).toEqual(['지난해', '올해'])
  expect(second?.unread.map(({ start, end }) => text.slice(start, end))).toEqual(['수십억 원'])
})

it('해는 다음 문장으로 이어지고 소제목에서 끊긴다', () => {
  const text = '지난해 시는 기업을 도왔다. 85개사를 지원했다.\n새 소제목\n30개사를 지원했다.'
  expect(sight(text).map(({ carried }) => carried.year)).toEqual([null, 2023, 2023, null])
})

it('제목이 말하는 해는 달리 말하지 않는 곳에 이어진다', () => {
  const text = '2024년 하반기 지원계획 공고\n85개사를 지원한다.\n새 소제목\n30개사를 지원한다.'
  expect(sight(text).map(({ carried }) => carried.year)).toEqual([2024, 2024, 2024, 2024])
  expect(sight('1998년의 기억\n85개사를 지원한다.').map(({ carried }) => carried.year)).toEqual([null, null])
})

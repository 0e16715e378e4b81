import { describe, expect, it } from 'vitest'
import { readAgencies } from '@/lib/ingest/extract/agencies'
import { readRegions } from '@/lib/ingest/extract/regions'
import { findTopics, type TopicContext } from '@/lib/ingest/extract/topics'
import { cutSentences } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'

/** Whom the place of `words` belongs to. */
function owner(text: string, words: string, context: Partial<TopicContext> = {}) {
  const sentences = cutSentences(text, articleLines(text))
  const { mentions } = readAgencies(text, sentences, readRegions(text, sentences), null)
  const topics = findTopics(sentences, mentions, { text, ...context })
  const offset = text.indexOf(words)
  return topics.at(
    sentences.findIndex(({ start, end }) => start <= offset && offset < end),
    offset,
  )
}

describe('한 문장 안에서', () => {
  it.each<[string, string, string | null]>([
    ['여수산업진흥원은 올해 50개사를 도왔다.', '50개사', '여수산업진흥원'],
    ['지난해 50개사를 도운 여수산업진흥원은 늘어난다.', '50개사', '여수산업진흥원'],
    ['여수시가 20억 원을, 전남도가 30억 원을 댄다.', '20억', '여수시'],
    ['여수시가 20억 원을, 전남도가 30억 원을 댄다.', '30억', '전라남도'],
    ['여수산업진흥원은 여수벤처센터에서 업무를 시작해 50개사를 도왔다.', '50개사', '여수산업진흥원'],
    ['“올해 50개사를 돕겠다”고 여수산업진흥원 관계자는 말했다.', '50개사', '여수산업진흥원'],
    ['“올해 50개사를 돕겠다”고 홍길동 여수산업진흥원장은 말했다.', '50개사', '여수산업진흥원'],
    ['여수산업진흥원과 협약한 50개사가 모였다.', '50개사', '여수산업진흥원'],
    ['여수산업진흥원을 통해 특허를 얻은 것이 50건이다.', '50건', '여수산업진흥원'],
    ['여수산업진흥원에 둥지를 튼 업체는 50곳이다.', '50곳', '여수산업진흥원'],
    ['아무도 50개사를 부르지 않았다.', '50개사', null],
  ])('%s @%s → %s', (text, words, agency) => {
    expect(owner(text, words)).toBe(agency)
  })
})

describe('문장을 넘어', () => {
  it.each<[string, string, string | null]>([
    ['여수산업진흥원은 커졌다. 올해 50개사를 돕는다.', '50개사', '여수산업진흥원'],
    [
      '여수산업진흥원은 커졌다.\n특히 여수벤처센터는 12개사를 도왔다.\n올해 50개사를 돕는다.',
      '50개사',
      '여수산업진흥원',
    ],
    [
      '여수산업진흥원은 커졌다. 여수시가 20억 원을 대고 전남도가 10억 원을 보탰다. 올해 50개사를 돕는다.',
      '50개사',
      '여수산업진흥원',
    ],
    [
      '여수산업진흥원(원장 홍길동)은 커졌다. 여수시는 돕는다. 홍 원장은 50개사를 돕겠다고 했다.',
      '50개사',
      '여수산업진흥원',
    ],
    ['여수시는 커졌다. 여수산업진흥원도 커졌다.\n\n◆ 판로\n\n올해 50개사를 보낸다.', '50개사', '여수시'],
    ['여수시는 커졌다.\n\n◆ 여수산업진흥원\n\n올해 50개사를 보낸다.', '50개사', '여수산업진흥원'],
  ])('%s @%s → %s', (text, words, agency) => {
    expect(owner(text, words)).toBe(agency)
  })

  it('기사의 도시는 아무도 나서지 않을 때의 주인이다', () => {
    const text = '여수산업진흥원 소식이다. 올해 50개사를 돕는다.'
    expect(owner(text, '50개사', { city: '여수시' })).toBe('여수산업진흥원')
    expect(owner('올해 50개사를 돕는다.', '50개사', { city: '여수시' })).toBe('여수시')
  })

  it('인터뷰에서 주어 없는 말은 말하는 기관의 일이다', () => {
    const text = '여수시는 크다. “올해 50개사를 돕습니다.”'
    expect(owner(text, '50개사', { speaker: '여수산업진흥원' })).toBe('여수산업진흥원')
  })

  it('지나가며 말한 부처는 뒤의 주인이 되지 않는다', () => {
    const text = '여수산업진흥원은 커졌다. 국토교통부는 좋게 보았다. 올해 50개사를 돕는다.'
    const carries = (agency: string) => agency !== '국토교통부'
    expect(owner(text, '50개사', { carries })).toBe('여수산업진흥원')
  })
})

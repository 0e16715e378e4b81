import { expect, it } from 'vitest'
import { namesOfEach } from '@/lib/ingest/resolve/each'
import { findQuantities } from '@/lib/measures/quantity'

/** For each figure, the names it is told of. */
function names(text: string): string[] {
  const all = findQuantities(text, [])
  return all.map((it) => {
    const found = namesOfEach(text, it, all, { start: 0, end: text.length })
    return `${it.raw}: ${found.map(({ start, end }) => text.slice(start, end)).join('/')}`
  })
}

it.each<[string, string[]]>([
  ['경기도와 안양시가 각각 20억원을 낸다.', ['20억원: 경기도/안양시']],
  ['국비 60억원, 경기도와 안양시가 각각 20억원을 낸다.', ['60억원: ', '20억원: 경기도/안양시']],
  ['국비와 도비, 시비가 각각 3백억 원씩이다.', ['3백억 원: 국비/도비/시비']],
  ['시비·구비 각 3억 원이다.', ['3억 원: 시비/구비']],
  ['나머지는 도와 시가 각각 약 5억 원을 낸다.', ['5억 원: 도/시']],
  ['진흥원과 테크노파크에 각각 3억 원을 준다.', ['3억 원: 진흥원/테크노파크']],
  ['매출과 고용은 각각 15%, 8% 늘었다.', ['15%: 매출', '8%: 고용']],
  [
    '매출은 2조 원, 고용은 7천 명으로 각각 32%, 18% 늘었다.',
    ['2조 원: ', '7천 명: ', '32%: 매출', '18%: 고용'],
  ],
  ['자금과 보증은 각각 100억 원과 50억 원이다.', ['100억 원: 자금', '50억 원: 보증']],
  ['선정된 10개사에 각각 3억 원을 준다.', ['10개사: ', '3억 원: ']],
  ['교육과 상담에 각각 3억 원을 쓴다.', ['3억 원: ']],
  ['시는 3억 원을 낸다.', ['3억 원: ']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

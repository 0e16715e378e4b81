import { expect, it } from 'vitest'
import { listedProgramsIn } from '@/lib/ingest/extract/listed-programs'
import type { Sentence } from '@/lib/records/reading'

const namesIn = (text: string, kind: Sentence['kind'] = 'sentence') =>
  listedProgramsIn(text, { start: 0, end: text.length, kind, paragraph: 0 }).map(({ start, end }) =>
    text.slice(start, end),
  )

it.each<[string, string[]]>([
  ['▲시제품 제작 지원 40개사 ▲창업보육센터 운영 8억원', ['시제품 제작 지원', '창업보육센터 운영']],
  ['△시제품 제작 지원 4억 원 △지식재산권 출원비 2억 5000만 원', ['시제품 제작 지원', '지식재산권 출원비']],
  ['△판로 개척단 운영 △온라인 입점 지원 등 5개 사업', ['판로 개척단 운영', '온라인 입점 지원']],
  ['△경영안정 △첨단산업 육성 △청년창업 등 4가지', []],
  ['‘판로개척 지원사업’을 통해 △디자인 개발 3개사 △박람회 참가 8개사를 돕는다.', []],
  ['- AI 시제품 제작지원 : 88개사', ['AI 시제품 제작지원']],
  ['○ 온라인몰 입점 지원 (35개사)', ['온라인몰 입점 지원']],
  ['주요 사업은 ▲기술닥터 3억 원 ▲시제품 제작 지원 5억 원', ['시제품 제작 지원', '기술닥터']],
  ['◆ 수출 바우처', ['수출 바우처']],
  ['▶금융 등 민관 협력체계 구축', []],
  ['○ 지원 대상 : 30개사', []],
])('%s → %j', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

it('표시 없는 목록의 줄', () => {
  expect(namesIn('글로벌 온라인몰 입점 지원 (35개사)', 'heading')).toEqual(['글로벌 온라인몰 입점 지원'])
  expect(namesIn('글로벌 온라인몰 입점 지원 (35개사)')).toEqual([])
})

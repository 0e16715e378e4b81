import { expect, it } from 'vitest'
import { clauseAt, clausesOf } from '@/lib/ingest/resolve/clauses'
import { isPresent, isSetDown, toldStatus } from '@/lib/ingest/resolve/status'

function status(text: string, raw: string): string {
  const sentence = { start: 0, end: text.length }
  const start = text.indexOf(raw)
  const clauses = clausesOf(text, sentence)
  return (
    toldStatus(text, { start, end: start + raw.length }, clauses.slice(clauseAt(clauses, start)), sentence) ??
    'untold'
  )
}

it.each<[string, string, string]>([
  ['원주시는 지난해 85개사를 지원했다.', '85개사', 'actual'],
  ['춘천시는 300억원을 투입할 계획이다.', '300억원', 'plan'],
  ['춘천시는 300억원을 투입하기로 했다.', '300억원', 'plan'],
  ['춘천시는 300억원을 지원할 예정이다.', '300억원', 'plan'],
  ['강릉시는 2026년까지 100개사 유치를 목표로 한다.', '100개사', 'target'],
  ['예산을 5억원으로 늘릴 것”이라고 했다.', '5억원', 'plan'],
  ['매출이 20% 늘어날 것으로 보인다.', '20%', 'forecast'],
  ['수출은 1,820만불로 집계돼 목표(1,500만불)를 21% 초과 달성했다.', '1,820만불', 'actual'],
  ['융자추천 478억 원(목표 450억 원 대비 106%)', '478억 원', 'untold'],
  ['새로 끌어들일 기업은 108개 회사다.', '108개 회사', 'plan'],
  ['업체는 84개사로, 종사자는 1만 명을 헤아린다.', '1만 명', 'untold'],
  ['500명의 고용 창출이 기대된다.', '500명', 'forecast'],
  ['매출이 20% 늘 것으로 전망된다.', '20%', 'forecast'],
  ['200억원 규모의 단지를 조성 중이다.', '200억원', 'ongoing'],
  ['지금까지 1,200개사를 도왔다.', '1,200개사', 'cumulative'],
  ['누적 3,000명이 다녀갔다.', '3,000명', 'cumulative'],
  ['올해 현재까지 40개사를 도왔다.', '40개사', 'actual'],
  ['20억원을 확보하는 한편 단지를 지을 계획이다.', '20억원', 'plan'],
  ['85개사를 지원했고 올해는 100개사를 지원할 계획이다.', '85개사', 'actual'],
  ['85개사를 지원했고 올해는 100개사를 지원할 계획이다.', '100개사', 'plan'],
  ['내년 목표는 △수출기업 50개사 지원 △고용 200명이다.', '200명', 'target'],
  ['재단은 올해 목표를 700개사로 잡았다.', '700개사', 'target'],
  ['목표 1만400개를 웃도는 1만862개를 만들었다.', '1만400개', 'target'],
  ['‘조성’이라는 목표를 훨씬 웃도는 921억원을 모았다.', '921억원', 'actual'],
  ['임기 목표(7조원)의 70%를 채웠다.', '7조원', 'target'],
  ['올해 일자리 목표 : 1만 7,200개', '1만 7,200개', 'target'],
  ['융자규모 100억원 (상반기 117억원 집행) 예정', '117억원', 'actual'],
  ['업체당 700만원까지 대주는데 지난해 58개사가 받았다.', '58개사', 'actual'],
  ['기업 5,000개 시대를 열겠다는 목표다.', '5,000개', 'target'],
  ['모집 규모는 20개사다.', '20개사', 'plan'],
  ['생산 효과를 연간 5천400억원으로 내다본다.', '5천400억원', 'forecast'],
  ['기업 118개사가 있으며, 시는 200개사로 늘리기로 했다.', '118개사', 'actual'],
  ['기업 118개사가 있으며, 시는 200개사로 늘리기로 했다.', '200개사', 'plan'],
  ['출연금은 58억원으로, 올해보다 늘었다.', '58억원', 'untold'],
  ['특례보증 20억원, 이차보전 31억원 등이다.', '20억원', 'untold'],
])('%s의 %s → %s', (text, raw, expected) => {
  expect(status(text, raw)).toBe(expected)
})

it.each<[string, boolean]>([
  ['억원을 예산에 담았다.', true],
  ['억원 등이 담겼다.', true],
  ['억원을 편성했다.', true],
  ['억원을 부담했다.', false],
  ['억원을 지원했다.', false],
])('예산에 적기만 한 돈인가: %s → %s', (words, expected) => {
  expect(isSetDown(words)).toBe(expected)
})

it.each<[string, boolean]>([
  ['곳이 있고 종사자는', true],
  ['명이 근무하고 있다.', true],
  ['곳이 있었다.', false],
  ['곳을 도왔다.', false],
])('지금 있는 것인가: %s → %s', (words, expected) => {
  expect(isPresent(words)).toBe(expected)
})

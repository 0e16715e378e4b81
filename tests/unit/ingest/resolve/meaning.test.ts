import { expect, it } from 'vitest'
import { countedNoun, meaningOf, unitGroupOf } from '@/lib/ingest/resolve/meaning'
import { findQuantities } from '@/lib/measures/quantity'

function meaning(text: string, raw: string, program: string | null = null) {
  const figure = findQuantities(text, []).find((it) => it.raw === raw)
  if (!figure) throw new Error(raw)
  const whole = { start: 0, end: text.length }
  const group = unitGroupOf(figure, countedNoun(text, figure, whole))
  const { kind, compareClass } = meaningOf(
    text,
    figure,
    { own: whole, clause: whole, sentence: whole, program, named: program, noun: '' },
    group,
  )
  return `${kind} ${compareClass}`
}

it.each<[string, string, string]>([
  ['사업비 30억원을 편성했다.', '30억원', 'budget budget'],
  ['소상공인에게 70억원을 특례보증 지원했다.', '70억원', 'guarantee guarantee'],
  ['중소기업육성자금 300억원을 조성했다.', '300억원', 'fund-size loan-fund'],
  ['창업펀드 200억원을 조성한다.', '200억원', 'fund-size investment-fund'],
  ['540만 달러의 수출 계약을 맺었다.', '540만 달러', 'export-contract null'],
  ['입주기업의 매출은 2,086억원이다.', '2,086억원', 'sales null'],
  ['184억의 투자유치를 이뤘다.', '184억', 'investment null'],
  ['기업에 53억원을 지원했다.', '53억원', 'support-amount support'],
  ['업체당 최대 5억원을 지원한다.', '5억원', 'support-amount null'],
  ['센터에는 기업 120개사가 입주해 있다.', '120개사', 'resident-companies null'],
  ['85개사를 지원했다.', '85개사', 'beneficiary-companies null'],
  ['신규 일자리 500명을 창출했다.', '500명', 'jobs-created null'],
  ['교육에 300명이 참여했다.', '300명', 'participants null'],
  ['축제에 3만 명이 다녀갔다.', '3만 명', 'visitors null'],
  ['특허 55건을 등록했다.', '55건', 'cases null'],
  ['상담회를 12회 열었다.', '12회', 'events null'],
  ['고용이 6.8% 늘었다.', '6.8%', 'rate null'],
  ['올해 533개사를 도왔다.', '533개사', 'beneficiary-companies null'],
  ['214개 업체가 371억원을 썼다.', '214개 업체', 'beneficiary-companies null'],
  ['11개사가 43억원을 받아냈다.', '43억원', 'support-amount support'],
  ['특구에는 1만2천개사에 14만명이 일한다.', '1만2천개사', 'companies null'],
  ['현지 바이어 188개사를 만났다.', '188개사', 'companies null'],
  ['이차보전금 31억원, 특례보증 20억원을 담았다.', '31억원', 'budget budget'],
  ['보증규모 : 50억원 (시 출연금 5억원)', '50억원', 'guarantee guarantee'],
  ['업체당 융자한도는 안정자금 5억 원, 시설자금 10억 원이다.', '10억 원', 'support-amount null'],
  ['선정된 10개사에는 각각 최대 3천만 원을 준다.', '3천만 원', 'support-amount null'],
  ['총 1,153억 원(융자·보증 규모 포함)의 예산을 쓴다.', '1,153억 원', 'budget budget'],
  ['융자 1,120억원에 이자 28억원을 댔다.', '28억원', 'support-amount support'],
  ['신용보증재단에 15억원을 출연했다.', '15억원', 'budget budget'],
  ['태풍으로 214억원의 피해를 봤다.', '214억원', 'count-other null'],
  ['입주기업은 9개에 불과했다.', '9개', 'resident-companies null'],
  ['고용은 7천872명으로 18% 늘었다.', '7천872명', 'employees null'],
  ['고용은 1,028명 늘었다.', '1,028명', 'jobs-created null'],
  ['도 투자유치국장은 200개사로 늘린다고 했다.', '200개사', 'companies null'],
  ['예산은 31억원보다 7억원 줄었다.', '7억원', 'budget null'],
  ['업체당 4억원 이내 (수출기업 5억원)', '5억원', 'support-amount null'],
  ['시설설비자금 : 200억원', '200억원', 'fund-size loan-fund'],
  ['1,124억 원을 융자 추천해 41억 원의 이자를 지원했다.', '41억 원', 'support-amount support'],
  ['월 30만원씩 최장 12개월간 모두 360만원을 준다.', '360만원', 'support-amount null'],
  ['매출은 9.6% 늘었고 고용은 4.1% 늘어난 5,873명으로 집계됐다.', '5,873명', 'employees null'],
  ['운전자금 2억 원, 시설자금 3억 원까지 융자한다.', '2억 원', 'support-amount null'],
  ['운전자금 2억 원, 시설자금 3억 원까지 융자한다.', '3억 원', 'support-amount null'],
  ['총 500억 원까지 융자한다.', '500억 원', 'fund-size loan-fund'],
  ['매출증가 162억원, 고용창출 141명, 수출 298만달러', '162억원', 'sales null'],
  ['1만 1천여 제조기업이 있다.', '1만 1천여 제조기업', 'companies null'],
  ['중소기업 스케일업: 15개사, 개사당 최대 3천만원', '15개사', 'beneficiary-companies null'],
  ['한 곳이 받을 수 있는 돈은 최대 500만 원까지다.', '500만 원', 'support-amount null'],
  ['이들에게 건네진 돈은 모두 4억원이다.', '4억원', 'support-amount support'],
  ['3억7천만원어치를 팔았다.', '3억7천만원', 'sales null'],
  ['석·박사 연구원 71명이 있다.', '71명', 'employees null'],
  ['구직자 150명에게 훈련비를 준다.', '150명', 'participants null'],
  ['교육에는 1,030명이 다녀갔다.', '1,030명', 'participants null'],
  ['청년에게 매달 5만 원을 지급한다.', '5만 원', 'support-amount null'],
  ['90억원을 더 들여 짓는다.', '90억원', 'budget budget'],
  ['연면적 8,000㎡로 짓는다.', '8,000㎡', 'area null'],
])('%s의 %s → %s', (text, raw, expected) => {
  expect(meaning(text, raw)).toBe(expected)
})

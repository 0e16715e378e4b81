import { expect, it } from 'vitest'
import { provenYear } from '@/lib/ingest/read/proven-year'

it.each<[string, string[], number | null]>([
  ['이름에 해가 있는 지난 행사', ['지난 6월에는 시가 ‘2017 강원 창업 박람회’에 참가했다.'], 2017],
  [
    '지난 해와 올 해의 사이',
    ['2019년 조사에서 타당성이 분석됐다.', '2020년 상반기 출범을 목표로 준비하고 있다.'],
    2019,
  ],
  ['앞일에 적힌 해는 증거가 아니다', ['지난 6월 ‘2025 세계 박람회’ 유치 계획을 세웠다.'], null],
  ['사이가 두 해면 알 수 없다', ['2017년 조사했다.', '2020년 출범할 계획이다.'], null],
  ['과거뿐이면 알 수 없다', ['2017년 열었다.', '2018년 늘렸다.'], null],
  ['앞일뿐이면 알 수 없다', ['2020년 출범할 계획이다.'], null],
  ['해가 없다', ['지난해 85개사를 지원했다.'], null],
  ['글이 없다', [], null],
])('%s', (_, sentences, year) => {
  expect(provenYear(sentences)).toBe(year)
})

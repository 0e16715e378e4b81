import { describe, expect, it } from 'vitest'
import { allLines } from '@/lib/ingest/read/lines'
import { isAboveTitle, isMasthead, issueYearOf } from '@/lib/ingest/read/masthead'

it.each([
  '보도자료',
  '보 도 자 료',
  '[보도자료]',
  '용인신보 > 정치·의회',
  '[이천소식 2014년 2월호] 시정소식',
  '월간 경남중소기업 | 2008. 7 | 현장르포',
])('‘%s’는 기사가 아니다', (line) => {
  expect(isMasthead(line)).toBe(true)
})

it.each([
  '기획 | 경제 살리기',
  '오피니언 / 대담',
  '[커버스토리]',
  '거제시 공고 제2018-1124호',
  '고성군 고시 제2023-871호',
  '군포소식 제312호 (통권 48)',
  '2023년 5월 포항소식 제233호',
  '[경제포커스]',
  '<2> 포항 철강기업의 활로',
  '보도일시',
  '04',
  '일자리경제과장 홍길동 (270-1234)',
  '뉴스데스크',
  '담당 기업지원과장 홍길동 031-310-0000',
])('‘%s’는 제목 위에만 선다', (line) => {
  expect(isAboveTitle(line)).toBe(true)
})

it.each([
  '창원시, 중소기업육성자금 2천800억 원 푼다',
  '보도자료를 냈다.',
  '제2의 도약을 꿈꾸다',
  '[기획] 굴뚝도시에서 융합도시로',
  '2018년 하반기 지원계획 공고',
])('‘%s’는 제목일 수 있다', (line) => {
  expect(isMasthead(line)).toBe(false)
  expect(isAboveTitle(line)).toBe(false)
})

describe('issueYearOf', () => {
  it.each<[string, number | null]>([
    ['[이천소식 2014년 2월호]\n시가 돕는다.', 2014],
    ['월간 경남중소기업 | 2008. 7 | 현장르포\n시가 돕는다.', 2008],
    ['시가 돕는다. <월간 경기경제 2009년 12월호>', 2009],
    ['시가 2014년에 도왔다.', null],
  ])('%j → %s', (text, year) => {
    expect(issueYearOf(allLines(text))).toBe(year)
  })
})

import { describe, expect, it } from 'vitest'
import { allLines } from '@/lib/ingest/read/lines'
import { publishedOnOf } from '@/lib/ingest/read/publication'

const BODY = '\n시는 2019년 3월 5일 창업지원센터를 열었고 지난해 85개사를 지원했다고 밝혔다.'
const lines = (text: string) => allLines(text + BODY)

describe('publishedOnOf', () => {
  it.each<[string, string | null]>([
    ['입력 2023.04.12 10:30', '2023-04-12'],
    ['기사입력 : 2022. 05.18(수) 17:09', '2022-05-18'],
    ['• 승인 2016.11.15 18:08', '2016-11-15'],
    ['송고시간 2021-07-02 09:00', '2021-07-02'],
    ['등록일 2020/1/9', '2020-01-09'],
    ['2025년 12월 4일', '2025-12-04'],
    ['2018년  7월  2일', '2018-07-02'],
    ['(2018.3.2.)', '2018-03-02'],
    ['수정 2023.04.13 08:00\n입력 2023.04.12 10:30', '2023-04-12'],
    ['최종수정 2023.04.13 08:00', '2023-04-13'],
    ['게재 2009년 11월 30일', '2009-11-30'],
    ['입력 2023.02.31', null],
    ['입력 2023.04', null],
    ['원주시는 2023년 4월 12일 행사를 열었다.', null],
    ['', null],
  ])('%j → %s', (head, date) => {
    expect(publishedOnOf(lines(head))).toBe(date)
  })

  it('기사 끝에 적힌 날짜도 기사의 날짜다', () => {
    expect(publishedOnOf(allLines(`${BODY}\n입력 2023.04.12`))).toBe('2023-04-12')
  })
})

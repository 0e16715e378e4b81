import { describe, expect, it } from 'vitest'
import { allLines } from '@/lib/ingest/read/lines'
import { authorOf, publishedOnOf, publisherOf } from '@/lib/ingest/read/publication'

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

describe('authorOf', () => {
  it.each<[string, string | null]>([
    ['원주=홍길동기자', '홍길동'],
    ['[ 춘천/김아무 기자 ]', '김아무'],
    ['(전주=연합뉴스) 이아무 기자 =', '이아무'],
    ['[목포=뉴시스]박아무 기자 = 시는 돕는다.', '박아무'],
    ['최아무 기자 choi@example.com', '최아무'],
    ['정아무 선임기자', '정아무'],
    ['본지 기자', null],
    ['시민 기자', null],
    ['시장은 기자와 만나 말했다.', null],
    ['', null],
  ])('%j → %s', (head, author) => {
    expect(authorOf(lines(head))).toBe(author)
  })
})

describe('publisherOf', () => {
  it.each<[string, string | null]>([
    ['저작권자 © 원주투데이 무단전재 및 재배포 금지', '원주투데이'],
    ['<저작권자 ⓒ 춘천신문, 무단 전재 및 재배포 금지>', '춘천신문'],
    ['ⓒ 강원도민일보', '강원도민일보'],
    ['Copyright © 전북타임즈 All rights reserved.', '전북타임즈'],
    ['[목포=뉴시스]박아무 기자 = 시는 돕는다.', '뉴시스'],
    ['(춘천=연합뉴스) 김아무 기자 =', '연합뉴스'],
    ['[경남신문] 시는 돕는다.', '경남신문'],
    ['경기북부신문, KBN', '경기북부신문'],
    ['시는 신문을 냈다.', null],
    ['', null],
  ])('%j → %s', (head, publisher) => {
    expect(publisherOf(lines(head))).toBe(publisher)
  })
})

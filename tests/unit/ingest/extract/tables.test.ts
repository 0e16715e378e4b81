import { expect, it } from 'vitest'
import { findTableRows } from '@/lib/ingest/extract/tables'

/** Rows as `name: value unit (column)`, by line. */
function rows(text: string) {
  let at = 0
  const lines = text.split('\n').map((line) => {
    const stretch = { start: at, end: at + line.length }
    at += line.length + 1
    return stretch
  })
  return [...findTableRows(text, lines)].map(([line, { name, total, cells }]) => {
    const printed = cells.map((it) => {
      expect(text.slice(it.start, it.end)).toBe(it.raw)
      return `${it.column} ${it.value} ${it.counter ?? it.unit}`
    })
    return `${line} ${text.slice(name.start, name.end)}${total ? ' (계)' : ''}: ${printed.join(', ')}`
  })
}

it('단위 줄이 돈과 수의 단위를 열마다 정한다', () => {
  expect(
    rows(
      '지원 계획\n(단위: 백만원, 개사)\n사업명\t예산액\t지원 대상\t비고\n물류비 지원\t1,989\t65\t군비\n계\t1,989\t65\t',
    ),
  ).toEqual([
    '3 물류비 지원: 예산액 1989000000 KRW, 지원 대상 65 개사',
    '4 계 (계): 예산액 1989000000 KRW, 지원 대상 65 개사',
  ])
})

it('해마다의 칸에서는 줄이 단위를 정한다', () => {
  expect(
    rows('(단위: 개사, 백만원)\n구분 | 2022 | 2023\n지원기업 | 1,102 | 1,287\n지원금액 | 31,200 | 35,450'),
  ).toEqual([
    '2 지원기업: 2022 1102 개사, 2023 1287 개사',
    '3 지원금액: 2022 31200000000 KRW, 2023 35450000000 KRW',
  ])
})

it('단위 줄이 없어도 머리글이 단위를 말하면 빗금 표를 읽는다', () => {
  expect(rows('□ 2018년 지원 실적\n구분 / 사업비(억원) / 지원 기업(개사)\n판로 개척 지원 / 16 / 25')).toEqual(
    ['2 판로 개척 지원: 사업비(억원) 1600000000 KRW, 지원 기업(개사) 25 개사'],
  )
})

it('빗금과 세로줄도 칸을 나눈다', () => {
  expect(rows('□ 계획 (단위: 억원)\n구분 / 사업비\n육성자금(융자) / 12.5')).toEqual([
    '2 육성자금: 사업비 1250000000 KRW',
  ])
  expect(rows('(단위 : 천원)\n구분 | 지원액\n판로 지원 | 3,000')).toEqual(['2 판로 지원: 지원액 3000000 KRW'])
})

it('머리글 괄호의 단위가 단위 줄보다 앞선다', () => {
  expect(rows('(단위: 억원)\n구분\t기업(개사)\t사업비\n스마트공장 지원\t30\t5')).toEqual([
    '2 스마트공장 지원: 기업(개사) 30 개사, 사업비 500000000 KRW',
  ])
})

it('단위를 모르는 열과 글자가 섞인 칸은 읽지 않는다', () => {
  expect(rows('(단위: 억원)\n구분\t업체\t사업비\n판로 지원\t12\t약 3')).toEqual([])
})

it('단위가 칸에 적힌 표에는 단위 줄이 없어도 된다', () => {
  expect(rows('구분 | 현행 | 변경\n업체당 한도 | 3억 원 | 5억 원\n융자 기간 | 2년 | 3년')).toEqual([
    '1 업체당 한도: 현행 300000000 KRW, 변경 500000000 KRW',
  ])
  expect(rows('| 사업 | 규모 |\n| 특례보증 | 최대 50억 원 |')).toEqual(['1 특례보증: 규모 5000000000 KRW'])
})

it('단위 줄이 없으면 수만 적힌 칸은 읽지 않는다; 칸이 하나인 줄에서 표가 끝난다', () => {
  expect(rows('구분\t사업비\n판로 지원\t3')).toEqual([])
  expect(rows('(단위: 억원)\n구분\t사업비\n판로 지원\t3\n문의는 시청으로\n인력 지원\t4')).toEqual([
    '2 판로 지원: 사업비 300000000 KRW',
  ])
})

it('줄 머리의 단위는 그 줄의 단위다: 열은 해, 줄은 재는 것', () => {
  expect(rows('구분\t2021년\t2022년\n지원기업(개사)\t62\t94\n투자유치(억원)\t57\t98')).toEqual([
    '1 지원기업: 2021년 62 개사, 2022년 94 개사',
    '2 투자유치: 2021년 5700000000 KRW, 2022년 9800000000 KRW',
  ])
})

import { expect, it } from 'vitest'
import { tableMetrics } from '@/lib/ingest/resolve/table-metrics'

const owner = {
  regionCode: '43110',
  agency: '청주시',
  program: '물류비 지원',
  year: { year: 2022, yearBasis: 'inferred' as const, period: null },
  publishedYear: 2022,
}
const cell = (column: string, unit = 'KRW', counter: string | null = null) => ({
  start: 0,
  end: 2,
  raw: '30',
  value: 30,
  unit,
  counter,
  qualifier: 'exact' as const,
  column,
  old: /^현행/.test(column),
})
const read = (row: string, column: string, unit?: string, counter?: string) =>
  tableMetrics(
    {
      name: { start: 0, end: 1 },
      total: row === '계',
      measured: /\(.+\)$/.test(row),
      cells: [cell(column, unit, counter ?? null)],
      title: '지원 계획',
    },
    row,
    owner,
  )[0]

it.each<[string, string, string | undefined, string | undefined, string, string | null]>([
  ['물류비 지원', '예산액', undefined, undefined, 'budget', 'budget'],
  ['중소기업육성자금', '사업비', undefined, undefined, 'fund-size', 'loan-fund'],
  ['중소기업육성자금 이차보전', '예산액', undefined, undefined, 'budget', 'budget'],
  ['청년창업펀드', '규모', undefined, undefined, 'fund-size', 'investment-fund'],
  ['소상공인 특례보증', '규모', undefined, undefined, 'guarantee', 'guarantee'],
  ['수출 초보기업 지원', '사업비', undefined, undefined, 'budget', 'budget'],
  ['수출 초보기업 지원', '지원 기업', 'count', '개사', 'beneficiary-companies', null],
  ['청년 일자리', '인원', 'count', '명', 'participants', null],
])('%s의 %s', (row, column, unit, counter, kind, compareClass) => {
  expect(read(row, column, unit, counter)).toMatchObject({
    kind,
    compareClass,
    label: `${row} ${column}`,
    status: 'plan',
  })
})

it('합계 줄은 어느 사업의 것도 아니다', () => {
  expect(read('계', '사업비')).toMatchObject({
    label: '합계 사업비',
    program: null,
    agency: '청주시',
    year: 2022,
  })
})

it('열의 머리글이 해를 말하고, 지난해의 것은 계획이 아니다', () => {
  expect(read('판로', '2022년 예산')).toMatchObject({ year: 2022, yearBasis: 'stated', status: 'plan' })
  expect(read('판로', '2021년 예산')).toMatchObject({ year: 2021, yearBasis: 'stated', status: 'actual' })
  expect(read('판로', "'23년")).toMatchObject({ year: 2023, status: 'plan' })
})

it('현행 열의 값은 사실이 아니다', () => {
  expect(read('업체당 한도', '현행')).toBeUndefined()
})

it('해를 머리글로 한 표에서는 줄이 재는 것을 말한다', () => {
  expect(read('투자유치(억원)', '2021년')).toMatchObject({
    kind: 'investment',
    compareClass: null,
    label: '투자유치(억원)',
    program: null,
    year: 2021,
  })
})

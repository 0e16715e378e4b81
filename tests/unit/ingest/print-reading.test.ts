import { expect, it } from 'vitest'
import { printReading } from '@/lib/ingest/print-reading'
import { printedReadingSchema } from '@/lib/records/printed-reading'
import { buildReading, GUNSAN } from '@/tests/setup/build-reading'

const LINE = '군산산업진흥원은 ‘청년창업 사다리’로 85개사에 53억원을 지원했다.'

const reading = buildReading({
  file: 'gunsan.txt',
  title: LINE,
  publishedOn: '2022-05-18',
  lines: ['머리 기사.', LINE],
  regions: [{ code: GUNSAN, printed: '군산' }],
  agencies: [{ name: '군산산업진흥원', regionCode: GUNSAN }],
  programs: [{ name: '청년창업 사다리', agency: '군산산업진흥원', regionCode: null, category: 'startup' }],
  metrics: [{ raw: '53억원', value: 5_300_000_000, regionCode: GUNSAN, program: '청년창업 사다리' }],
  issues: [{ code: 'no-date', message: '날짜가 없습니다.', start: null, end: null }],
})

it('지역은 코드 대신 이름으로, 수치는 그 문장과 함께 적는다', () => {
  const printed = printedReadingSchema.parse(printReading(reading))
  expect(printed.regions).toEqual([
    { slug: 'gunsan', name: '군산시', province: '전북특별자치도', role: 'subject' },
  ])
  expect(printed.agencies).toMatchObject([{ name: '군산산업진흥원', region: '군산시', parent: null }])
  expect(printed.programs).toMatchObject([
    { name: '청년창업 사다리', agency: '군산산업진흥원', region: null },
  ])
  expect(printed.metrics).toMatchObject([{ raw: '53억원', sentence: LINE, region: '군산시', agency: null }])
  expect(printed.issues).toEqual(reading.issues)
})

it('prints the fields of the contract and no others', () => {
  const printed = printReading(reading)
  expect(Object.keys(printed)).toEqual([
    'file',
    'article',
    'regions',
    'agencies',
    'programs',
    'metrics',
    'issues',
  ])
  expect(Object.keys(printed.article)).toEqual([
    'title',
    'publisher',
    'author',
    'publishedOn',
    'publishedYear',
  ])
  expect(Object.keys(printed.metrics[0] ?? {})).toEqual(
    Object.keys(printedReadingSchema.shape.metrics.element.shape),
  )
})

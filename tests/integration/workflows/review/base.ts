/** A base with one piece of work of every kind, and records with nothing to do. */
import { type Database, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { saveReport } from '@/lib/db/save/save-report'
import { ANYANG, buildReading, GIMPO } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'

const LINES = [
  '안양시는 기업을 돕는다.',
  '안양산업진흥원은 창업지원사업으로 53억원을 지원했다.',
  '안양창조산업진흥원도 안양시에 있다.',
  '지난 일로 120명이 다녀갔다.',
  '안양시는 내년에 안양미래센터를 세운다.',
  '알 수 없는 삼억도 있다.',
]

const FIRST = buildReading({
  file: 'first.txt',
  title: '안양시 지원',
  publishedOn: '2022-05-18',
  lines: LINES,
  regions: [{ code: ANYANG, printed: '안양시' }],
  agencies: [
    { name: '안양산업진흥원', regionCode: ANYANG },
    { name: '안양창조산업진흥원', regionCode: ANYANG },
    { name: '안양미래센터', regionCode: ANYANG, standing: 'planned' },
  ],
  programs: [{ name: '창업지원사업', agency: '안양산업진흥원', regionCode: ANYANG }],
  metrics: [
    {
      ...{ raw: '53억원', value: 5.3e9, compareClass: 'support', label: '창업지원사업 지원금' },
      ...{ year: 2021, yearBasis: 'inferred', regionCode: ANYANG },
      ...{ agency: '안양산업진흥원', program: '창업지원사업' },
    },
    {
      ...{ raw: '120명', value: 120, unit: 'count', counter: '명', kind: 'count-other', label: '다녀간 수' },
    },
  ],
  issues: [
    { code: 'no-date', message: '날짜 없음', start: null, end: null },
    {
      ...{ code: 'unread-number', message: '읽지 못한 수' },
      ...{ start: LINES.join('\n').indexOf('삼억'), end: LINES.join('\n').indexOf('삼억') + 2 },
    },
  ],
})

const SECOND = buildReading({
  file: 'second.txt',
  title: '다른 신문의 안양시',
  publisher: '다른신문',
  publishedOn: '2022-06-01',
  lines: ['안양시의 창업지원사업은 51억원을 썼다고 했다.'],
  regions: [{ code: ANYANG, printed: '안양시' }],
  programs: [{ name: '창업지원사업', regionCode: ANYANG }],
  metrics: [
    {
      ...{ raw: '51억원', value: 5.1e9, compareClass: 'support', label: '창업지원사업 지원금' },
      ...{ year: 2021, yearBasis: 'stated', regionCode: ANYANG, program: '창업지원사업' },
    },
  ],
})

const GIMPO_ONE = buildReading({
  file: 'gimpo.txt',
  title: '김포시 소식',
  lines: ['김포시 기업지원센터가 문을 열었다.'],
  regions: [{ code: GIMPO, printed: '김포시' }],
  agencies: [{ name: '기업지원센터', regionCode: GIMPO, type: 'support-center' }],
  issues: [{ code: 'no-subject-region', message: '지역 모름', start: null, end: null }],
})

export async function baseWithWork(): Promise<Database> {
  const db = openDatabase((await freshDatabase()).url)
  for (const reading of [FIRST, SECOND, GIMPO_ONE])
    await saveReading(db, reading, new Date('2026-01-02T03:04:05Z'))
  const report = { path: '/metrics/met_1', text: '값이 다릅니다.', contact: null }
  await saveReport(db, report, 'someone', new Date('2026-01-03T00:00:00Z'))
  return db
}

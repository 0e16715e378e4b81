/** A small base that people correct: one agency under two names, a programme, figures, an Issue, another city. */
import { type Database, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import type { CorrectionRequest } from '@/lib/records/correction/request'
import type { Reading } from '@/lib/records/reading'
import { correct, undo } from '@/lib/workflows/corrections/correct'
import { ANYANG, buildReading, GIMPO } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'
import { dumpDatabase } from '@/tests/setup/dump-database'

const NOW = new Date('2026-01-02T03:04:05Z')
export const REASON = '기사 원문을 다시 읽음'

export async function openBase(): Promise<Database> {
  return openDatabase((await freshDatabase()).url)
}

const LINES = [
  '안양시는 기업을 돕는다.',
  '안양산업진흥원은 청년창업펀드로 총 53억원을 지원했다.',
  '진흥원은 기업 12개사와 15개사를 각각 도왔다.',
  '안양시 예산은 1,200억원이며 알 수 없는 삼억도 있다.',
]

/** @param lines the text, where it was edited since */
export function anyang(lines: readonly string[] = LINES): Reading {
  const text = lines.join('\n')
  return buildReading({
    file: 'anyang.txt',
    title: '안양시 지원',
    publishedOn: '2022-05-18',
    lines,
    regions: [{ code: ANYANG, printed: '안양시' }],
    agencies: [
      { name: '안양산업진흥원', aliases: ['진흥원'], regionCode: ANYANG },
      { name: '안양시', type: 'local-government', regionCode: ANYANG },
    ],
    programs: [{ name: '청년창업펀드', agency: '안양산업진흥원', regionCode: ANYANG }],
    metrics: [
      { raw: '53억원', value: 5.3e9, regionCode: ANYANG, agency: '안양산업진흥원', program: '청년창업펀드' },
      {
        raw: '12개사',
        value: 12,
        unit: 'count',
        counter: '개사',
        kind: 'companies',
        agency: '안양산업진흥원',
      },
      {
        raw: '15개사',
        value: 15,
        unit: 'count',
        counter: '개사',
        kind: 'companies',
        agency: '안양산업진흥원',
      },
      { raw: '1,200억원', value: 1.2e11, kind: 'budget', regionCode: ANYANG, agency: '안양시' },
    ],
    issues: [
      {
        code: 'unread-number',
        message: '숫자를 읽지 못했습니다: 삼억',
        start: text.indexOf('삼억'),
        end: text.indexOf('삼억') + 2,
      },
    ],
  })
}

/** The same text with a word changed in each sentence, and one sentence more before them. */
export const anyangEdited = () =>
  anyang([
    '편집자 주: 다시 싣는다.',
    ...LINES.map((line) => line.replace('기업을', '여러 기업을').replace('지원했다', '지원하였다')),
  ])

/** Another article about the agency, under the name it had before. */
export const former = () =>
  buildReading({
    file: 'former.txt',
    publishedOn: '2013-07-01',
    lines: ['안양창조산업진흥원은 2013년 20억원을 지원했다.', '이 기관은 청년창업펀드도 맡았다.'],
    agencies: [{ name: '안양창조산업진흥원', regionCode: ANYANG }],
    programs: [{ name: '청년창업펀드', agency: '안양창조산업진흥원', regionCode: ANYANG }],
    metrics: [{ raw: '20억원', value: 2e9, agency: '안양창조산업진흥원', year: 2013 }],
  })

export const later = () =>
  buildReading({
    file: 'later.txt',
    publishedOn: '2024-03-02',
    lines: ['안양산업진흥원은 청년창업펀드에 70억원을 더한다.'],
    agencies: [{ name: '안양산업진흥원', regionCode: ANYANG }],
    programs: [{ name: '청년창업펀드', agency: '안양산업진흥원', regionCode: ANYANG }],
    metrics: [{ raw: '70억원', value: 7e9, agency: '안양산업진흥원', program: '청년창업펀드' }],
  })

export const gimpo = () =>
  buildReading({
    file: 'gimpo.txt',
    publishedOn: '2020-01-01',
    lines: ['김포산업진흥원은 중소기업육성자금 10억원을 지원했다.'],
    regions: [{ code: GIMPO, printed: '김포' }],
    agencies: [{ name: '김포산업진흥원', regionCode: GIMPO }],
    programs: [{ name: '중소기업육성자금', regionCode: GIMPO }],
    metrics: [{ raw: '10억원', value: 1e9, agency: '김포산업진흥원', program: '중소기업육성자금' }],
  })

export async function save(db: Database, ...readings: readonly Reading[]): Promise<void> {
  for (const reading of readings) await saveReading(db, reading, NOW)
}

/** Makes a decision, and fails where it is refused. */
export async function decide(db: Database, request: CorrectionRequest): Promise<string> {
  const outcome = await correct(db, request, { name: '홍길동', at: NOW })
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message}`)
  return outcome.id
}

export async function takeBack(db: Database, id: string): Promise<string> {
  const outcome = await undo(db, { id, reason: '잘못 고침' }, { name: '임꺽정', at: NOW })
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message}`)
  return outcome.id
}

/** All records, without the history of decisions and without when an article was stored. */
export async function recordsOf(db: Database): Promise<Record<string, string[]>> {
  const dump = await dumpDatabase(db, ['Correction', 'CorrectionAnchor', 'IndexTask'])
  const withoutDates = (row: string) => row.replace(/"(?:createdAt|updatedAt)":(?:"[^"]*"|\d+),?/g, '')
  return { ...dump, Article: (dump.Article ?? []).map(withoutDates) }
}

export async function idOf(db: Database, kind: 'metric', raw: string): Promise<string>
export async function idOf(db: Database, kind: 'agency' | 'program', name: string): Promise<string>
export async function idOf(db: Database, kind: 'metric' | 'agency' | 'program', text: string) {
  const found =
    kind === 'metric'
      ? await db.metric.findFirst({ where: { raw: text }, select: { id: true } })
      : kind === 'agency'
        ? await db.agency.findFirst({ where: { name: text }, select: { id: true } })
        : await db.program.findFirst({ where: { name: text }, select: { id: true } })
  if (found === null) throw new Error(`There is no ${kind} ${text}.`)
  return found.id
}

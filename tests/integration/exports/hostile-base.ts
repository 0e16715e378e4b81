/** A base whose every text was written to hurt whoever opens a file of it. */
import { database } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { ANYANG, buildReading, GIMPO } from '@/tests/setup/build-reading'

export const HOSTILE_QUOTE = '=HYPERLINK("http://evil.example/","안양시는 53억원을 지원했다")'

export async function saveHostileBase(): Promise<void> {
  const db = database()
  await saveReading(
    db,
    buildReading({
      file: '=cmd.txt',
      title: '@SUM(1),"제목"',
      publisher: '+신문',
      publishedOn: '2022-05-18',
      lines: [HOSTILE_QUOTE, '-안양진흥원은 예산 7억원과 계획 3억원, 120개사를 말했다.'],
      regions: [{ code: ANYANG, printed: '안양시' }],
      agencies: [{ name: '-안양진흥원', regionCode: ANYANG }],
      metrics: [
        {
          raw: '53억원',
          value: 5.3e9,
          compareClass: 'support',
          year: 2021,
          regionCode: ANYANG,
          label: '=이름표',
        },
        {
          raw: '7억원',
          value: 7e8,
          kind: 'budget',
          compareClass: 'budget',
          year: 2021,
          regionCode: ANYANG,
          agency: '-안양진흥원',
        },
        { raw: '3억원', value: 3e8, compareClass: 'support', status: 'plan', year: 2022, regionCode: ANYANG },
        {
          raw: '120개사',
          value: 120,
          unit: 'count',
          counter: '개사',
          kind: 'resident-companies',
          year: 2021,
          regionCode: ANYANG,
        },
      ],
    }),
    new Date('2026-01-01T00:00:00Z'),
  )
  await saveReading(
    db,
    buildReading({
      file: 'g.txt',
      lines: ['김포시는 약 11억원을 지원했다.'],
      regions: [{ code: GIMPO, printed: '김포시' }],
      programs: [{ name: '지원', regionCode: GIMPO }],
      metrics: [
        {
          raw: '11억원',
          value: 1.1e9,
          qualifier: 'approx',
          compareClass: 'support',
          year: 2020,
          yearBasis: 'stated',
          regionCode: GIMPO,
        },
      ],
    }),
    new Date('2026-01-02T00:00:00Z'),
  )
}

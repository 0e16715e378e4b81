/** A base of three articles that disagree on names, for the tests of read-side queries. */
import { type Database, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { ANYANG, buildReading, GIMPO } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'

const OLD = buildReading({
  file: 'old.txt',
  title: '안양창조산업진흥원 출범',
  publisher: '옛신문',
  publishedOn: '2013-11-12',
  lines: [
    '안양창조산업진흥원은 올해 20억원을 들였다.',
    '안양시의 일이다.',
    '안양창조산업진흥원은 다시 나온다.',
  ],
  regions: [{ code: ANYANG, printed: '안양시' }],
  agencies: [{ name: '안양창조산업진흥원', regionCode: ANYANG }],
  metrics: [
    {
      raw: '20억원',
      value: 2_000_000_000,
      kind: 'budget',
      compareClass: 'budget',
      year: 2013,
      yearBasis: 'relative',
      regionCode: ANYANG,
      agency: '안양창조산업진흥원',
    },
  ],
})

const NEW = buildReading({
  file: 'new.txt',
  title: '안양산업진흥원 성과',
  publisher: '새신문',
  publishedOn: '2022-05-18',
  lines: [
    '지난해 10월 안양창조산업진흥원에서 이름을 바꾼 안양산업진흥원은 안양시에 있다.',
    '안양산업진흥원은 지난해 창업지원사업으로 53억원을 지원했고 120개 기업이 입주했다.',
    '연도를 모르는 7억원도 있다.',
  ],
  regions: [{ code: ANYANG, printed: '안양시' }],
  agencies: [
    {
      name: '안양산업진흥원',
      formerNames: [{ name: '안양창조산업진흥원', until: '2021-10' }],
      regionCode: ANYANG,
    },
  ],
  programs: [{ name: '창업지원사업', agency: '안양산업진흥원', regionCode: ANYANG, category: 'startup' }],
  metrics: [
    {
      raw: '53억원',
      value: 5_300_000_000,
      compareClass: 'support',
      year: 2021,
      yearBasis: 'relative',
      regionCode: ANYANG,
      agency: '안양산업진흥원',
      program: '창업지원사업',
    },
    {
      raw: '120개',
      value: 120,
      unit: 'count',
      counter: '개',
      kind: 'resident-companies',
      label: '입주 기업',
      year: 2021,
      yearBasis: 'relative',
      regionCode: ANYANG,
      agency: '안양산업진흥원',
    },
    { raw: '7억원', value: 700_000_000, regionCode: ANYANG },
  ],
  issues: [{ code: 'unread-number', message: '읽지 못한 수', start: null, end: null }],
})

const UNDATED = buildReading({
  file: 'undated.txt',
  lines: [
    '김포시의 지원센터는 제목도 날짜도 없는 아주 긴 첫 문장으로 시작하는 기사에 나오는 기관의 하나이다.',
  ],
  regions: [{ code: GIMPO, printed: '김포시' }],
  agencies: [{ name: '지원센터', type: 'support-center', regionCode: GIMPO }],
})

export async function seededDatabase(url?: string): Promise<Database> {
  const db = openDatabase(url ?? (await freshDatabase()).url)
  for (const [index, reading] of [OLD, NEW, UNDATED].entries()) {
    await saveReading(db, reading, new Date(Date.UTC(2026, 0, index + 1)))
  }
  return db
}

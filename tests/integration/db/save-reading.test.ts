import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { ANYANG, buildReading, GIMPO, GUNSAN } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'
import { dumpDatabase } from '@/tests/setup/dump-database'
import { refuseFigure } from '@/tests/setup/spoil-database'

const NOW = new Date('2026-01-02T03:04:05Z')
/** What is of all articles, and what is still to be done. */
const COUNTS_AND_TASKS = ['IndexTask', 'RecordCount', 'FigureCount']

let db: Database

beforeEach(async () => {
  db = openDatabase((await freshDatabase()).url)
})
afterEach(() => db.$disconnect())

const save = (reading: Parameters<typeof buildReading>[0], into = db) =>
  saveReading(into, buildReading(reading), NOW)

const supported = (sum: string, value: number) => ({
  file: 'anyang.txt',
  title: '안양시 지원',
  lines: [
    '안양시는 기업을 돕는다.',
    `안양산업진흥원은 청년창업펀드로 총 ${sum}을 지원했다.`,
    '진흥원은 앞으로도 기업을 지원할 계획이다.',
  ],
  regions: [{ code: ANYANG, printed: '안양시' }],
  agencies: [{ name: '안양산업진흥원', aliases: ['진흥원'], regionCode: ANYANG }],
  programs: [{ name: '청년창업펀드', agency: '안양산업진흥원', regionCode: ANYANG }],
  metrics: [{ raw: sum, value, regionCode: ANYANG, agency: '안양산업진흥원', program: '청년창업펀드' }],
})

const gimpo = {
  file: 'gimpo.txt',
  lines: ['김포산업진흥원은 중소기업육성자금 10억원을 지원했다.'],
  regions: [{ code: GIMPO, printed: '김포' }],
  agencies: [{ name: '김포산업진흥원', regionCode: GIMPO }],
  programs: [{ name: '중소기업육성자금', regionCode: GIMPO }],
  metrics: [{ raw: '10억원', value: 1e9, agency: '김포산업진흥원', program: '중소기업육성자금' }],
}

describe('one article', () => {
  test('is stored with every record and its evidence', async () => {
    expect(await save(supported('53억원', 5.3e9))).toBe('added')

    const metric = await db.metric.findFirstOrThrow({
      include: { article: true, sentence: true, agency: true, program: true, region: true },
    })
    expect(metric.article.text.slice(metric.start, metric.end)).toBe('53억원')
    expect(metric.sentence.text).toContain('53억원')
    expect(metric.article.text.slice(metric.sentence.start, metric.sentence.end)).toBe(metric.sentence.text)
    expect([metric.agency?.name, metric.program?.name, metric.region?.name]).toEqual([
      '안양산업진흥원',
      '청년창업펀드',
      '안양시',
    ])
    expect(metric.agency?.slug).toBe('안양산업진흥원')
    expect(metric.program?.slug).toBe('안양-청년창업펀드')
    expect(await db.mention.count()).toBe(5)
    expect(
      await db.agencyName.findMany({ select: { name: true, kind: true }, orderBy: { name: 'asc' } }),
    ).toEqual([
      { name: '안양산업진흥원', kind: 'current' },
      { name: '진흥원', kind: 'alias' },
    ])
  })

  test('keeps whom a programme is for where it says so, and drops it with the text', async () => {
    const lines = ['청년창업펀드는 창업 3년 이내 기업을 대상으로 한다.']
    const given = {
      file: 'a.txt',
      lines,
      programs: [{ name: '청년창업펀드', targets: [{ start: 8, end: 19 }] }],
    }
    await save(given)
    const target = await db.programTarget.findFirstOrThrow({ include: { sentence: true, claim: true } })
    expect([target.text, target.sentence.text, target.claim.name]).toEqual([
      '창업 3년 이내 기업',
      lines[0],
      '청년창업펀드',
    ])

    await save({ ...given, lines: [`${lines[0]} 더 있다.`], programs: [{ name: '청년창업펀드' }] })
    expect(await db.article.count()).toBe(1)
    expect(await db.programTarget.count()).toBe(0)
  })

  test('keeps that an agency is only planned', async () => {
    const planned = { name: '안양창업허브', standing: 'planned' as const, regionCode: ANYANG }
    await save({ file: 'a.txt', lines: ['안양창업허브가 내년 문을 연다.'], agencies: [planned] })
    expect((await db.agency.findFirstOrThrow()).standing).toBe('planned')
    await save({
      file: 'b.txt',
      lines: ['안양창업허브는 기업을 돕는다.'],
      agencies: [{ ...planned, standing: 'existing' }],
    })
    expect((await db.agency.findFirstOrThrow()).standing).toBe('existing')
  })

  test('read again changes nothing, whatever the file is called', async () => {
    await save(supported('53억원', 5.3e9))
    const before = await dumpDatabase(db)
    expect(await save(supported('53억원', 5.3e9))).toBe('unchanged')
    expect(await save({ ...supported('53억원', 5.3e9), file: 'other.txt' })).toBe('unchanged')
    expect(await dumpDatabase(db)).toEqual(before)
  })

  test('keeps whole won up to 10^15 exactly', async () => {
    await save({ lines: ['총 1000조원이다.'], metrics: [{ raw: '1000조원', value: 999_999_999_999_999 }] })
    expect((await db.metric.findFirstOrThrow()).value).toBe(999_999_999_999_999)
  })

  test('that contradicts itself is refused, and nothing is stored', async () => {
    const before = await dumpDatabase(db)
    const reading = buildReading({ lines: ['총 5억원이다.'], metrics: [{ raw: '5억원', value: 5e8 }] })
    const faulty = { ...reading, metrics: reading.metrics.map((metric) => ({ ...metric, raw: '6억원' })) }
    await expect(saveReading(db, faulty, NOW)).rejects.toThrow(/6억원/)
    expect(await dumpDatabase(db)).toEqual(before)
  })
})

describe('an edited article', () => {
  test('replaces its own records only', async () => {
    await save(gimpo)
    const others = await dumpDatabase(db, COUNTS_AND_TASKS)
    await save(supported('53억원', 5.3e9))
    const before = await db.article.findFirstOrThrow({
      where: { file: 'anyang.txt' },
      include: { metrics: true },
    })

    expect(await save(supported('55억원', 5.5e9))).toBe('changed')

    const after = await db.article.findFirstOrThrow({
      where: { file: 'anyang.txt' },
      include: { metrics: true },
    })
    expect(after.id).toBe(before.id)
    expect(after.metrics.map(({ raw }) => raw)).toEqual(['55억원'])
    expect(await db.article.count()).toBe(2)
    const now = await dumpDatabase(db, COUNTS_AND_TASKS)
    for (const [table, rows] of Object.entries(others))
      expect(now[table]).toEqual(expect.arrayContaining(rows))
  })

  test('keeps the id of a figure whose sentence did not change', async () => {
    await save(supported('53억원', 5.3e9))
    const { id } = await db.metric.findFirstOrThrow()
    const edited = supported('53억원', 5.3e9)
    await save({ ...edited, lines: ['머리에 문장을 하나 더 넣었다.', ...edited.lines] })
    expect((await db.metric.findMany()).map((metric) => metric.id)).toEqual([id])
  })

  test('back in its first form leaves the database as it was', async () => {
    await save(gimpo)
    await save(supported('53억원', 5.3e9))
    const before = await dumpDatabase(db, ['IndexTask', 'MetricSuccessor'])
    await save(supported('55억원', 5.5e9))
    await save(supported('53억원', 5.3e9))
    expect(await dumpDatabase(db, ['IndexTask', 'MetricSuccessor'])).toEqual(before)
  })

  test('drops agencies and programs that nothing claims any more', async () => {
    await save(supported('53억원', 5.3e9))
    await save({ ...supported('53억원', 5.3e9), agencies: [], programs: [], metrics: [] })
    expect([await db.agency.count(), await db.program.count(), await db.mention.count()]).toEqual([0, 0, 1])
  })

  test('two different texts with one file name are both kept', async () => {
    expect(await save({ ...supported('53억원', 5.3e9), file: '1.txt' })).toBe('added')
    expect(await save({ ...gimpo, file: '1.txt' })).toBe('added')
    expect(await db.article.count()).toBe(2)
  })
})

/** Names through three articles: 안양지식산업진흥원 → 안양창조산업진흥원 → 안양산업진흥원. */
const first = {
  file: 'a.txt',
  publishedOn: '2013-11-20',
  lines: ['안양창조산업진흥원은 지난달 안양지식산업진흥원에서 이름을 바꿨다.', '수출 1000만달러를 도왔다.'],
  agencies: [
    {
      name: '안양창조산업진흥원',
      formerNames: [{ name: '안양지식산업진흥원', until: '2013-10' }],
      regionCode: ANYANG,
    },
  ],
  programs: [{ name: '토털 마케팅 지원', agency: '안양창조산업진흥원' }],
  metrics: [{ raw: '1000만달러', value: 1e7, unit: 'USD', agency: '안양창조산업진흥원' }],
}
first.lines.push('토털 마케팅 지원을 한다.')
const second = {
  file: 'b.txt',
  publishedOn: '2022-05-18',
  lines: [
    '안양산업진흥원은 지난해 10월 안양창조산업진흥원에서 이름을 바꿨다.',
    '53억원을 지원했다. 토털마케팅 지원도 한다.',
  ],
  agencies: [
    {
      name: '안양산업진흥원',
      formerNames: [{ name: '안양창조산업진흥원', until: '2021-10' }],
      aliases: ['진흥원'],
      regionCode: ANYANG,
    },
  ],
  programs: [{ name: '토털마케팅 지원', agency: '안양산업진흥원' }],
  metrics: [{ raw: '53억원', value: 5.3e9, agency: '안양산업진흥원' }],
}
const third = {
  file: 'c.txt',
  publishedOn: '2016-11-15',
  lines: [
    '안양창조경제융합센터가 문을 열었다.',
    '안양창조산업진흥원이 51개 업체를 돕는다.',
    '군산시에도 중소기업지원센터가 있다.',
  ],
  agencies: [
    { name: '안양창조경제융합센터', regionCode: ANYANG, parent: '안양창조산업진흥원' },
    { name: '안양창조산업진흥원', regionCode: null },
    { name: '중소기업지원센터', regionCode: GUNSAN },
  ],
  metrics: [{ raw: '51개', value: 51, unit: 'count', counter: '개', agency: '안양창조산업진흥원' }],
}

const permutations = [
  [first, second, third],
  [first, third, second],
  [second, first, third],
  [second, third, first],
  [third, first, second],
  [third, second, first],
]

describe('several articles', () => {
  test('a chain of renames is one agency with all its figures, whatever order the articles come in', async () => {
    const dumps: unknown[] = []
    for (const order of permutations) {
      const own = openDatabase((await freshDatabase()).url)
      for (const article of order) await save(article, own)
      dumps.push(await dumpDatabase(own, ['IndexTask']))
      const agency = await own.agency.findUniqueOrThrow({
        where: { slug: '안양산업진흥원' },
        include: { metrics: true, names: true, children: true, programs: true },
      })
      expect(agency.metrics.map(({ raw }) => raw).sort()).toEqual(['1000만달러', '51개', '53억원'])
      expect(agency.children.map(({ name }) => name)).toEqual(['안양창조경제융합센터'])
      expect(agency.programs).toHaveLength(1)
      expect(new Set(agency.names.map(({ name, kind }) => `${name} ${kind}`))).toEqual(
        new Set([
          '안양산업진흥원 current',
          '안양창조산업진흥원 former',
          '안양지식산업진흥원 former',
          '진흥원 alias',
        ]),
      )
      expect(await own.agency.count()).toBe(3)
      await own.$disconnect()
    }
    for (const dump of dumps.slice(1)) expect(dump).toEqual(dumps[0])
  })

  test('the agency splits again when the article with the evidence of the rename no longer says so', async () => {
    for (const article of [first, third]) await save(article)
    const before = await dumpDatabase(db, COUNTS_AND_TASKS)
    await save(second)
    expect(await db.agency.count()).toBe(3)

    const [agency] = second.agencies
    await save({ ...second, agencies: agency ? [{ ...agency, formerNames: [] }] : [], programs: [] })

    expect((await db.agency.findMany({ select: { slug: true } })).map(({ slug }) => slug).sort()).toEqual([
      '군산-중소기업지원센터',
      '안양산업진흥원',
      '안양창조경제융합센터',
      '안양창조산업진흥원',
    ])
    const now = await dumpDatabase(db, COUNTS_AND_TASKS)
    for (const [table, rows] of Object.entries(before))
      expect(now[table]).toEqual(expect.arrayContaining(rows))
  })

  test('what another article changes is to be indexed anew', async () => {
    await save(first)
    const { id } = await db.metric.findFirstOrThrow()
    await db.indexTask.deleteMany()
    await save(second)
    const tasks = await db.indexTask.findMany()
    expect(tasks).toContainEqual(expect.objectContaining({ recordKind: 'metric', recordId: id }))
    const kinds = new Set(tasks.map(({ recordKind }) => recordKind))
    expect(kinds).toEqual(new Set(['agency', 'program', 'metric', 'sentence', 'region']))
  })

  test('agencies and programs of one name in two cities are two', async () => {
    for (const [code, city] of [
      [ANYANG, '안양'],
      [GIMPO, '김포'],
    ] as const) {
      await save({
        file: `${city}.txt`,
        lines: [`${city}의 중소기업지원센터는 중소기업육성자금을 준다.`],
        agencies: [{ name: '중소기업지원센터', regionCode: code }],
        programs: [{ name: '중소기업육성자금', regionCode: code }],
      })
    }
    const slugs = async (rows: Promise<{ slug: string }[]>) => (await rows).map(({ slug }) => slug).sort()
    expect(await slugs(db.agency.findMany())).toEqual(['김포-중소기업지원센터', '안양-중소기업지원센터'])
    expect(await slugs(db.program.findMany())).toEqual(['김포-중소기업육성자금', '안양-중소기업육성자금'])
  })
})

test('a failure in the middle leaves everything as it was', async () => {
  await save(gimpo)
  await save(supported('53억원', 5.3e9))
  await refuseFigure(db, '55억원')
  const before = await dumpDatabase(db)
  await expect(save(supported('55억원', 5.5e9))).rejects.toThrow()
  expect(await dumpDatabase(db)).toEqual(before)
})

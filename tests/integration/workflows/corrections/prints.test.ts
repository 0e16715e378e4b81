/** One press release in several papers: what is decided on one print holds in the others. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { correctionsOfArticle } from '@/lib/db/corrections/of-article'
import { allCorrections } from '@/lib/db/corrections/stored'
import { uncorrectedReading } from '@/lib/db/corrections/stored-reading'
import { listChanges, readCorrections } from '@/lib/db/queries/corrections'
import { countIssues } from '@/lib/db/queries/review/issue-work'
import { printCorrections } from '@/lib/records/correction/file'
import type { CorrectionRequest } from '@/lib/records/correction/request'
import type { Reading } from '@/lib/records/reading'
import { importCorrections } from '@/lib/workflows/corrections/transfer'
import {
  decide,
  openBase,
  REASON,
  recordsOf,
  save,
  takeBack,
} from '@/tests/integration/workflows/corrections/base'
import { buildReading, GIMPO } from '@/tests/setup/build-reading'

const POHANG = '47110'
const RELEASE = [
  '포항시는 올해 중소기업육성자금으로 1000억원을 융자한다고 13일 밝혔다.',
  '재원은 시가 은행과 협약을 맺어 마련하며 이자의 3%를 보탠다.',
  '포항테크노파크는 관내 기업 85개사와 삼십여 곳을 뽑아 돕는다.',
  '시 관계자는 기업이 어려움을 덜도록 애쓰겠다고 말했다.',
]

function print(publisher: string, publishedOn: string, lines: readonly string[] = RELEASE): Reading {
  const text = lines.join('\n')
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const counted = { unit: 'count', counter: '개사', kind: 'companies' } as const
  const metrics = [
    { raw: '1000억원', value: 1e11, regionCode: POHANG, year: 2022 },
    { ...counted, raw: '85개사', value: 85, regionCode: POHANG },
  ]
  const message = '숫자를 읽지 못했습니다: 삼십여'
  return buildReading({
    ...{ file: `${publisher}.txt`, title: `${publisher}의 제목`, publisher, publishedOn, lines },
    regions: [{ code: POHANG, printed: '포항' }],
    agencies: [{ name: '포항테크노파크', regionCode: POHANG }].filter(({ name }) => text.includes(name)),
    metrics: metrics.filter(({ raw }) => text.includes(raw)),
    issues: text.includes('삼십여') ? [{ code: 'unread-number', message, ...at('삼십여') }] : [],
  })
}

const first = () => print('영남신문', '2022-01-13')
const second = () =>
  print('경북일보', '2022-01-14', ['포항 기업에 숨통이 트인다.', ...RELEASE.slice(0, 3), '기자가 전한다.'])
/** Has one of the sentences, and is another article. */
const other = () =>
  print('대구매일', '2022-01-15', [
    `${RELEASE[0]}`,
    '의회는 이 자금이 모자란다고 보고 시에 대책을 물었다.',
    '시는 내년 예산에서 자금을 더 마련하겠다고 의회에 답했다.',
  ])

let db: Database
beforeEach(async () => {
  db = await openBase()
})
afterEach(() => db.$disconnect())

const figureIn = (publisher: string, raw: string) =>
  db.metric.findFirst({ where: { raw, article: { publisher } }, include: { agency: true, reprintOf: true } })

async function onFigure(publisher: string, raw: string, rest: object): Promise<CorrectionRequest> {
  const figure = await figureIn(publisher, raw)
  if (figure === null) throw new Error(`no ${raw} in ${publisher}`)
  return { figure: { id: figure.id }, reason: REASON, ...rest } as CorrectionRequest
}

async function inWords(publisher: string, words: string, rest: object): Promise<CorrectionRequest> {
  const { id: articleId, text } = await db.article.findFirstOrThrow({ where: { publisher } })
  const start = text.indexOf(words)
  return { articleId, start, end: start + words.length, reason: REASON, ...rest } as CorrectionRequest
}

describe('a decision on a print', () => {
  test('of a text holds in the others, whichever it was made on, and is taken back in all', async () => {
    await save(db, first(), second(), other())
    const before = await recordsOf(db)
    const edit = await decide(
      db,
      await onFigure('영남신문', '1000억원', {
        action: 'figure.edit',
        changes: { kind: 'fund-size', year: 2021 },
      }),
    )
    for (const publisher of ['영남신문', '경북일보'])
      expect(await figureIn(publisher, '1000억원')).toMatchObject({
        ...{ kind: 'fund-size', year: 2021, review: 'corrected' },
      })
    expect(await figureIn('대구매일', '1000억원')).toMatchObject({ year: 2022, review: null })

    const reject = await decide(db, await onFigure('경북일보', '85개사', { action: 'figure.reject' }))
    for (const publisher of ['영남신문', '경북일보']) expect(await figureIn(publisher, '85개사')).toBeNull()

    const facts = {
      ...{ value: 30, unit: 'count', counter: '곳', kind: 'companies', label: '기업', qualifier: 'approx' },
      ...{ status: 'plan', year: 2022, yearBasis: 'stated', period: null, compareClass: null },
      ...{ regionCode: POHANG, agency: null, program: null },
    }
    const add = await decide(db, await inWords('경북일보', '삼십여', { action: 'figure.add', facts }))
    for (const publisher of ['영남신문', '경북일보'])
      expect(await figureIn(publisher, '삼십여')).toMatchObject({ value: 30, review: 'added' })
    expect(await countIssues(db, {})).toBe(0)
    expect((await figureIn('경북일보', '삼십여'))?.reprintOf?.raw).toBe('삼십여')

    await save(db, second(), first(), other())
    expect(await figureIn('경북일보', '85개사')).toBeNull()
    for (const id of [add, reject, edit]) await takeBack(db, id)
    expect(await recordsOf(db)).toEqual(before)
  })

  test('on a name and on an open question holds in all; what is known of one paper’s article is its own', async () => {
    await save(db, first(), second())
    await decide(
      db,
      await inWords('경북일보', '포항테크노파크', { action: 'mention.reject', kind: 'agency' }),
    )
    expect(await db.agency.count({ where: { name: '포항테크노파크' } })).toBe(0)
    const { id } = await db.issue.findFirstOrThrow({ where: { article: { publisher: '영남신문' } } })
    await decide(db, { action: 'issue.settle', id, reason: REASON })
    expect(await countIssues(db, {})).toBe(0)
    const article = await db.article.findFirstOrThrow({ where: { publisher: '영남신문' } })
    await decide(db, {
      action: 'article.edit',
      id: article.id,
      changes: { author: '김기자' },
      reason: REASON,
    })
    expect((await db.article.findFirstOrThrow({ where: { publisher: '경북일보' } })).author).toBeNull()
  })

  test('found right is asked of no other print, and of two decisions on two prints the later holds', async () => {
    await save(db, first(), second())
    await decide(db, await onFigure('영남신문', '85개사', { action: 'figure.accept' }))
    expect((await figureIn('경북일보', '85개사'))?.review).toBe('accepted')
    await decide(db, await onFigure('영남신문', '85개사', { action: 'figure.edit', changes: { year: 2020 } }))
    await decide(db, await onFigure('경북일보', '85개사', { action: 'figure.edit', changes: { year: 2021 } }))
    for (const publisher of ['영남신문', '경북일보'])
      expect((await figureIn(publisher, '85개사'))?.year).toBe(2021)
  })

  test('is told on the figure of each print, and once in the list of all, with the print it was made on', async () => {
    await save(db, first(), second())
    const id = await decide(
      db,
      await onFigure('경북일보', '1000억원', { action: 'figure.edit', changes: { regionCode: GIMPO } }),
    )
    for (const publisher of ['영남신문', '경북일보']) {
      const figure = await figureIn(publisher, '1000억원')
      expect(await readCorrections(db, 'metric', figure?.id ?? '')).toMatchObject([{ id }])
    }
    const { total, items } = await listChanges(db, {}, { skip: 0, take: 5 })
    const own = await figureIn('경북일보', '1000억원')
    expect([total, items[0]?.record.href]).toEqual([1, expect.stringContaining(`${own?.id}`)])
  })
})

describe('prints that come and part', () => {
  test('in whatever order they and the decision come, the records are the same', async () => {
    await save(db, first(), second())
    await decide(db, await onFigure('경북일보', '85개사', { action: 'figure.reject' }))
    await decide(
      db,
      await onFigure('영남신문', '1000억원', { action: 'figure.edit', changes: { kind: 'fund-size' } }),
    )
    await save(db, other())
    const text = printCorrections(await allCorrections(db))
    const expected = await recordsOf(db)
    const fresh = await openBase()
    await importCorrections(fresh, text, new Date())
    await save(fresh, other(), second(), first())
    expect(await recordsOf(fresh)).toEqual(expected)
    await fresh.$disconnect()
    const after = await openBase()
    await save(after, second(), other(), first())
    await importCorrections(after, text, new Date())
    expect(await recordsOf(after)).toEqual(expected)
    await after.$disconnect()
  })

  test('one that is rewritten is asked of again, until it prints the text again', async () => {
    await save(db, first(), second())
    const id = await decide(db, await onFigure('영남신문', '85개사', { action: 'figure.reject' }))
    const concerning = async () => {
      const article = await db.article.findFirstOrThrow({ where: { publisher: '경북일보' } })
      const found = await correctionsOfArticle(db, article.id, await uncorrectedReading(db, article.id))
      return found.map((correction) => correction.id)
    }
    expect(await concerning()).toEqual([id])
    const rewritten = print('경북일보', '2022-01-14', [
      '포항 기업에 숨통이 트인다.',
      '경북일보가 알아보니 포항의 육성자금은 1000억원에 이른다.',
      '시제품을 만들 수 있게 된 곳은 85개사에 그친다고 한다.',
      '기자가 전한다.',
    ])
    await save(db, rewritten)
    expect(await figureIn('경북일보', '85개사')).toMatchObject({ review: null, reprintOf: null })
    expect(await concerning()).toEqual([])
    await save(db, second())
    expect(await figureIn('경북일보', '85개사')).toBeNull()
  })
})

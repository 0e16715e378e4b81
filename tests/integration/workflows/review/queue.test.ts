/** What a curator is shown to do, from a real database. */
import { afterAll, describe, expect, it } from 'vitest'
import { findArticle } from '@/lib/db/find-records'
import { countPlannedAgencies, listPlannedAgencies } from '@/lib/db/queries/review/agency-work'
import { findAlikePairs, readAlikePairs } from '@/lib/db/queries/review/alike-names'
import { readDisagreements } from '@/lib/db/queries/review/disagreements'
import { figuresBeside, findIssue } from '@/lib/db/queries/review/issue-work'
import { lastChange } from '@/lib/db/queries/review/last-change'
import { namesLike } from '@/lib/db/queries/review/names-like'
import { countReports, listReports } from '@/lib/db/queries/review/report-work'
import { offerNames, recordsNamed } from '@/lib/db/queries/review/typed-names'
import type { WorkKind } from '@/lib/records/review/work'
import type { WorkItem } from '@/lib/records/review/work-item'
import { correct } from '@/lib/workflows/corrections/correct'
import { countWork, listWork } from '@/lib/workflows/review/queue'
import { baseWithWork } from '@/tests/integration/workflows/review/base'
import { ANYANG, GIMPO } from '@/tests/setup/build-reading'

const db = await baseWithWork()
afterAll(() => db.$disconnect())

const ALL = { skip: 0, take: 10 }
const list = (kind: WorkKind, filter = {}) => listWork(db, kind, filter, ALL)

function inWords(item: WorkItem): string {
  switch (item.is) {
    case 'issue':
      return `${item.code} ${item.quoted?.sentence.slice(item.quoted.start, item.quoted.end) ?? '-'}`
    case 'report':
      return `${item.path} ${item.text}`
    case 'agency':
      return `${item.agency.name}: ${item.proof?.sentence}`
    case 'names':
      return item.pair.map(({ name }) => name).join(' / ')
    case 'disagreement':
      return item.figures
        .map(({ raw }) => raw)
        .toSorted()
        .join(' / ')
    default:
      return item.figure.raw
  }
}

describe('the queue', () => {
  it('counts what there is of each kind', async () => {
    expect(await countWork(db, {})).toEqual({
      issue: 3,
      report: 1,
      disagreement: 1,
      year: 1,
      owner: 1,
      meaning: 1,
      planned: 1,
      names: 1,
    })
  })

  it.each<[WorkKind, string[]]>([
    ['issue', ['no-date -', 'unread-number 삼억', 'no-subject-region -']],
    ['report', ['/metrics/met_1 값이 다릅니다.']],
    ['disagreement', ['51억원 / 53억원']],
    ['year', ['53억원']],
    ['owner', ['120명']],
    ['meaning', ['120명']],
    ['planned', ['안양미래센터: 안양시는 내년에 안양미래센터를 세운다.']],
    ['names', ['안양산업진흥원 / 안양창조산업진흥원']],
  ])('shows %s as %j, with the words it is about', async (kind, words) => {
    expect((await list(kind)).map(inWords).toSorted()).toEqual(words.toSorted())
  })

  it('is narrowed to a region, whose articles also have what nobody owns', async () => {
    const counts = await countWork(db, { regionCodes: [ANYANG] })
    expect(counts).toMatchObject({ issue: 2, owner: 1, names: 1, disagreement: 1 })
    const elsewhere = await countWork(db, { regionCodes: [GIMPO] })
    expect(elsewhere).toMatchObject({ issue: 1, owner: 0, year: 0, names: 0, disagreement: 0, planned: 0 })
  })

  it('is narrowed to an article; one that is gone has nothing', async () => {
    const articles = await db.article.findMany({ select: { id: true, file: true } })
    const idOf = (file: string) => articles.find((article) => article.file === file)?.id ?? ''
    expect(await countWork(db, { articleId: idOf('second.txt') })).toMatchObject({
      ...{ issue: 0, year: 0, disagreement: 1, names: 0, planned: 0 },
    })
    expect(await countWork(db, { articleId: idOf('first.txt') })).toMatchObject({ issue: 2, names: 1 })
    expect(await countWork(db, { articleId: 'none' })).toMatchObject({ issue: 0, disagreement: 0, names: 0 })
    expect(await findArticle(db, 'none')).toBeNull()
  })

  it('comes in pages', async () => {
    const [first, second] = [
      await listWork(db, 'issue', {}, { skip: 0, take: 2 }),
      await listWork(db, 'issue', {}, { skip: 2, take: 2 }),
    ]
    expect([...first, ...second].map(inWords)).toEqual((await list('issue')).map(inWords))
  })
})

describe('what the queue asks', () => {
  it('a planned agency, with how much is known of it', async () => {
    expect(await countPlannedAgencies(db, { regionCodes: [GIMPO] })).toBe(0)
    const [planned] = await listPlannedAgencies(db, { regionCodes: [ANYANG] }, ALL)
    expect(planned?.agency).toMatchObject({ standing: 'planned', figures: 0, region: { slug: 'anyang' } })
  })

  it('pairs of names, the better known of the two first', async () => {
    const [item] = await readAlikePairs(db, await findAlikePairs(db, {}))
    expect(item?.pair.map(({ articles, figures }) => [articles, figures])).toEqual([
      [1, 1],
      [1, 0],
    ])
    expect(await readAlikePairs(db, [{ of: 'agency', ids: ['none', 'no'] }])).toEqual([])
  })

  it('disagreements of sources, and not what one article says of two things', async () => {
    const [item, other] = await readDisagreements(db, {})
    expect(new Set(item?.figures.map(({ source }) => source)).size).toBe(2)
    expect(other).toBeUndefined()
  })

  it('reports that are open, the oldest first', async () => {
    expect(await countReports(db)).toBe(1)
    expect(await listReports(db, { skip: 1, take: 1 })).toEqual([])
  })
})

describe('an open question', () => {
  it('has its place, its sentence and what was read beside it', async () => {
    const [row] = await db.issue.findMany({ where: { code: 'unread-number' } })
    const issue = await findIssue(db, row?.id ?? '')
    expect(issue?.quoted).toEqual({ sentence: '알 수 없는 삼억도 있다.', start: 7, end: 9 })
    expect(issue?.place).toEqual({ start: row?.start, end: row?.end })
    if (issue === null) throw new Error('gone')
    expect(await figuresBeside(db, issue)).toEqual([])
    const beside = await figuresBeside(db, { ...issue, place: await placeOf('53억원') })
    expect(beside.map(({ raw }) => raw)).toEqual(['53억원'])
    expect(await findIssue(db, 'none')).toBeNull()
  })
})

async function placeOf(raw: string) {
  return await db.metric.findFirstOrThrow({ where: { raw }, select: { start: true, end: true } })
}

describe('a typed name', () => {
  const names = (found: readonly { name: string }[]) => found.map(({ name }) => name)

  it('means the record with that address or name', async () => {
    expect(names(await recordsNamed(db, 'agency', '안양산업진흥원'))).toEqual(['안양산업진흥원'])
    expect(names(await recordsNamed(db, 'agency', '(재)안양 산업진흥원'))).toEqual(['안양산업진흥원'])
    expect(names(await recordsNamed(db, 'program', '창업지원사업'))).toEqual(['창업지원사업'])
    expect(await recordsNamed(db, 'agency', '없는곳')).toEqual([])
  })

  it('is offered by its letters, those that begin with them first', async () => {
    expect(names(await offerNames(db, 'agency', '안양'))).toEqual([
      ...['안양미래센터', '안양산업진흥원', '안양창조산업진흥원'],
    ])
    expect(names(await offerNames(db, 'agency', '진흥원'))).toEqual(['안양산업진흥원', '안양창조산업진흥원'])
    expect(await offerNames(db, 'program', ' ')).toEqual([])
  })

  it('has others like it in its own city', async () => {
    const [own] = await recordsNamed(db, 'agency', '안양산업진흥원')
    if (own === undefined) throw new Error('gone')
    expect(names(await namesLike(db, 'agency', own))).toEqual(['안양창조산업진흥원'])
  })
})

it('what was looked at is no longer shown', async () => {
  const curator = { name: '김안양', at: new Date('2026-02-01T00:00:00Z') }
  const reason = '확인함'
  const { id } = await db.metric.findFirstOrThrow({ where: { raw: '53억원' } })
  await correct(db, { action: 'figure.accept', figure: { id }, reason }, curator)
  expect(await countWork(db, {})).toMatchObject({ year: 0, disagreement: 1 })
  const other = await db.metric.findFirstOrThrow({ where: { raw: '51억원' } })
  await correct(db, { action: 'figure.accept', figure: { id: other.id }, reason }, curator)
  expect(await countWork(db, {})).toMatchObject({ disagreement: 0 })
  const agencies = await db.agency.findMany({ where: { name: { endsWith: '산업진흥원' } } })
  for (const agency of agencies)
    await correct(db, { action: 'agency.accept', id: agency.id, reason }, curator)
  expect(await countWork(db, {})).toMatchObject({ names: 0 })
})

it('every decision is a change', async () => {
  const before = await lastChange(db)
  expect(await lastChange(db)).toBe(before)
  const { id } = await db.metric.findFirstOrThrow({ where: { raw: '120명' } })
  const curator = { name: '김안양', at: new Date('2026-03-01T00:00:00Z') }
  await correct(db, { action: 'figure.accept', figure: { id }, reason: '확인함' }, curator)
  expect(await lastChange(db)).not.toBe(before)
})

/** Several decisions in one transaction: all or none. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import type { CorrectionRequest } from '@/lib/records/correction/request'
import { correctAll, undoAll } from '@/lib/workflows/corrections/correct'
import {
  anyang,
  idOf,
  openBase,
  REASON,
  recordsOf,
  save,
} from '@/tests/integration/workflows/corrections/base'
import { ANYANG } from '@/tests/setup/build-reading'

const CURATOR = { name: '홍길동', at: new Date('2026-01-02T03:04:05Z') }

let db: Database
beforeEach(async () => {
  db = await openBase()
  await save(db, anyang())
})
afterEach(() => db.$disconnect())

const wishes = async (): Promise<CorrectionRequest[]> => [
  {
    ...{ action: 'figure.edit', figure: { id: await idOf(db, 'metric', '53억원') }, reason: REASON },
    changes: { year: 2021, kind: 'guarantee', agency: await idOf(db, 'agency', '안양시') },
  },
  { action: 'figure.accept', figure: { id: await idOf(db, 'metric', '12개사') }, reason: REASON },
  { action: 'figure.reject', figure: { id: await idOf(db, 'metric', '15개사') }, reason: REASON },
]

test('are made in their order and taken back together', async () => {
  const before = await recordsOf(db)
  const outcome = await correctAll(db, await wishes(), CURATOR)
  if (!outcome.ok) throw new Error(outcome.message)
  expect(outcome.ids).toHaveLength(3)
  const moments = await db.correction.findMany({ orderBy: { createdAt: 'asc' }, select: { id: true } })
  expect(moments.map(({ id }) => id)).toEqual(outcome.ids)
  expect(await db.metric.findMany({ select: { raw: true, review: true }, orderBy: { raw: 'asc' } })).toEqual([
    { raw: '1,200억원', review: null },
    { raw: '12개사', review: 'accepted' },
    { raw: '53억원', review: 'corrected' },
  ])
  const takings = outcome.ids.toReversed().map((id) => ({ id, reason: REASON }))
  const [taken] = takings
  expect(await undoAll(db, [...takings, taken ?? { id: '', reason: REASON }], CURATOR)).toMatchObject({
    ...{ ok: false, reason: 'undone', at: 3 },
  })
  expect(await db.metric.count()).toBe(3)
  expect(await undoAll(db, takings, CURATOR)).toMatchObject({ ok: true })
  expect(await recordsOf(db)).toEqual(before)
})

test('one that can not be made leaves none of them', async () => {
  const before = await recordsOf(db)
  const gone: CorrectionRequest = { action: 'figure.accept', figure: { id: 'met_0' }, reason: REASON }
  const outcome = await correctAll(db, [...(await wishes()), gone], CURATOR)
  expect(outcome).toMatchObject({ ok: false, reason: 'gone', at: 3 })
  expect(await correctAll(db, [{ ...gone, reason: ' ' }], CURATOR)).toMatchObject({
    reason: 'invalid',
    at: 0,
  })
  expect(await recordsOf(db)).toEqual(before)
  expect(await db.correction.count()).toBe(0)
})

test('an open question that went with what answers it refuses nothing; another one that is gone does', async () => {
  const { id, articleId, start, end } = await db.issue.findFirstOrThrow()
  const facts = {
    ...({ value: 3e8, unit: 'KRW', counter: null, kind: 'budget', qualifier: 'exact' } as const),
    ...({ status: 'plan', year: 2022, yearBasis: 'stated', period: null, compareClass: null } as const),
    ...{ label: '예산', regionCode: ANYANG, agency: null, program: null },
  }
  const place = { articleId, start: start ?? 0, end: end ?? 0 }
  const settle: CorrectionRequest = { action: 'issue.settle', id, reason: REASON }
  const outcome = await correctAll(
    db,
    [{ action: 'figure.add', ...place, facts, reason: REASON }, settle],
    CURATOR,
  )
  expect(outcome).toMatchObject({ ok: true, ids: [expect.any(String)] })
  expect(await correctAll(db, [settle], CURATOR)).toMatchObject({ ok: false, reason: 'gone' })
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { correctionState } from '@/lib/db/check/corrections'
import type { Database } from '@/lib/db/client'
import { allCorrections } from '@/lib/db/corrections/stored'
import { listChanges, readCorrections } from '@/lib/db/queries/corrections'
import { undoneIds } from '@/lib/records/correction/active'
import { printCorrections } from '@/lib/records/correction/file'
import type { CorrectionRequest } from '@/lib/records/correction/request'
import { correct, undo } from '@/lib/workflows/corrections/correct'
import { importCorrections } from '@/lib/workflows/corrections/transfer'
import {
  anyang,
  decide,
  former,
  gimpo,
  idOf,
  later,
  openBase,
  REASON,
  recordsOf,
  save,
  takeBack,
} from '@/tests/integration/workflows/corrections/base'

let db: Database

beforeEach(async () => {
  db = await openBase()
  await save(db, anyang(), former(), later(), gimpo())
})
afterEach(() => db.$disconnect())

const CURATOR = { name: '홍길동', at: new Date('2026-01-02T03:04:05Z') }

/** Requests on whatever is there now; some of them on records that an earlier one took out. */
const WISHES: readonly ((of: Database) => Promise<CorrectionRequest>)[] = [
  async (of) => ({
    action: 'agency.merge',
    id: await idOf(of, 'agency', '안양산업진흥원'),
    otherId: await idOf(of, 'agency', '안양창조산업진흥원'),
    reason: REASON,
  }),
  async (of) => ({
    action: 'agency.rename',
    id: (await of.metric.findFirstOrThrow({ where: { raw: '70억원' } })).agencyId ?? '',
    to: { name: '안양미래원', until: '2025-12' },
    reason: REASON,
  }),
  async (of) => ({
    action: 'figure.reject',
    figure: { id: await idOf(of, 'metric', '12개사') },
    reason: REASON,
  }),
  async (of) => ({
    action: 'figure.edit',
    figure: { id: await idOf(of, 'metric', '53억원') },
    changes: { year: 2021, agency: await idOf(of, 'agency', '김포산업진흥원') },
    reason: REASON,
  }),
  async (of) => ({
    action: 'figure.edit',
    figure: { id: await idOf(of, 'metric', '53억원') },
    changes: { year: 2019, kind: 'budget' },
    reason: REASON,
  }),
  async (of) => ({
    action: 'program.edit',
    id: await idOf(of, 'program', '중소기업육성자금'),
    changes: { agency: await idOf(of, 'agency', '안양시') },
    reason: REASON,
  }),
  async (of) => ({ action: 'agency.reject', id: await idOf(of, 'agency', '김포산업진흥원'), reason: REASON }),
]

/** A made-up order, the same in every run. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    yield state / 2 ** 31
  }
}

async function decideAndUndo(of: Database, seed: number): Promise<void> {
  const chance = chances(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance.next().value * list.length)]
  for (let step = 0; step < 10; step += 1) {
    const made = await allCorrections(of)
    const undone = undoneIds(
      made.map(({ id, deed }) => ({ id, undoesId: deed.action === 'undo' ? deed.target.correction : null })),
    )
    const standing = made.filter(({ id }) => !undone.has(id))
    const taken = chance.next().value < 0.3 ? pick(standing) : undefined
    if (taken !== undefined) await takeBack(of, taken.id)
    else {
      // Its record may be gone by now.
      const wish = await pick(WISHES)?.(of).catch(() => undefined)
      if (wish !== undefined) await correct(of, wish, CURATOR)
    }
  }
}

test('whatever is decided and taken back, the rest is as if it alone had been decided', async () => {
  await decideAndUndo(db, 12)
  const made = await allCorrections(db)
  const undone = undoneIds(
    made.map(({ id, deed }) => ({ id, undoesId: deed.action === 'undo' ? deed.target.correction : null })),
  )
  expect(undone.size).toBeGreaterThan(0)
  const rest = made.filter(({ id, deed }) => !undone.has(id) && deed.action !== 'undo')
  expect(rest.length).toBeGreaterThan(1)

  const other = await openBase()
  await importCorrections(other, printCorrections(rest), new Date())
  await save(other, gimpo(), later(), anyang(), former())
  expect(await recordsOf(other)).toEqual(await recordsOf(db))
  await other.$disconnect()
})

test('exported, and imported into an empty base: the same history and the same records', async () => {
  await decideAndUndo(db, 13)
  const text = printCorrections(await allCorrections(db))
  const other = await openBase()
  expect((await importCorrections(other, text, new Date())).faults).toEqual([])
  const { items } = await listChanges(other, {}, { skip: 0, take: 20 })
  expect(items.some(({ standing }) => standing === 'no-target')).toBe(true)
  await save(other, anyang(), former(), later(), gimpo())
  expect(await recordsOf(other)).toEqual(await recordsOf(db))
  expect(printCorrections(await allCorrections(other))).toBe(text)

  const again = await importCorrections(other, text, new Date())
  expect(again).toMatchObject({ added: 0, faults: [] })
  const tampered = text.replace(REASON, '다른 까닭')
  expect((await importCorrections(other, tampered, new Date())).faults.length).toBeGreaterThan(0)
  expect(printCorrections(await allCorrections(other))).toBe(text)
  await other.$disconnect()
})

test('one organisation of two with one name leaves with the articles that mean it, and comes back', async () => {
  const before = await recordsOf(db)
  const id = await idOf(db, 'agency', '안양산업진흥원')
  const leaving = await db.agencyClaim.findMany({ where: { agencyId: id, article: { file: 'later.txt' } } })
  const split = await decide(db, {
    ...{ action: 'agency.split', id, reason: REASON },
    claimIds: leaving.map((claim) => claim.id),
  })
  const ownerOf = async (raw: string) => (await db.metric.findFirstOrThrow({ where: { raw } })).agencyId
  expect(await ownerOf('70억원')).not.toBe(await ownerOf('53억원'))
  await save(db, later(), anyang())
  expect(await ownerOf('70억원')).not.toBe(await ownerOf('53억원'))
  await takeBack(db, split)
  expect(await recordsOf(db)).toEqual(before)
})

test('what can not be decided is refused in words, and leaves no trace', async () => {
  const before = await recordsOf(db)
  const id = await idOf(db, 'agency', '안양산업진흥원')
  const figure = { id: await idOf(db, 'metric', '53억원') }
  const wishes: [CorrectionRequest, string][] = [
    [{ action: 'agency.merge', id, otherId: id, reason: REASON }, 'not-one'],
    [{ action: 'agency.accept', id: 'agc_0', reason: REASON }, 'gone'],
    [{ action: 'figure.edit', figure, changes: { value: 5.3e9 }, reason: REASON }, 'nothing-changes'],
    [{ action: 'figure.edit', figure, changes: { unit: '원' }, reason: REASON }, 'invalid'],
    [{ action: 'figure.reject', figure, reason: '   ' }, 'invalid'],
    [{ action: 'agency.split', id, claimIds: ['acl_0'], reason: REASON }, 'not-one'],
    [{ action: 'figure.reject', figure: { articleId: 'art_0', start: 0, end: 1 }, reason: REASON }, 'gone'],
  ]
  for (const [wish, reason] of wishes)
    expect(await correct(db, wish, CURATOR)).toMatchObject({ ok: false, reason, message: expect.any(String) })
  const made = await decide(db, { action: 'figure.reject', figure, reason: REASON })
  await takeBack(db, made)
  expect(await undo(db, { id: made, reason: REASON }, CURATOR)).toMatchObject({ ok: false, reason: 'undone' })
  expect(await recordsOf(db)).toEqual(before)
})

test('is told on the page of the record, also after it has another name, and in the list of all', async () => {
  const id = await idOf(db, 'agency', '안양산업진흥원')
  const accepted = await decide(db, { action: 'agency.accept', id, reason: REASON })
  await takeBack(db, accepted)
  await decide(db, { action: 'agency.rename', id, to: { name: '안양미래원', until: null }, reason: REASON })
  const now = await idOf(db, 'agency', '안양미래원')
  const told = await readCorrections(db, 'agency', now)
  expect(told.map(({ action, standing }) => `${action} ${standing}`)).toEqual([
    'agency.rename holds',
    'undo holds',
    'agency.accept undone',
  ])
  expect(told[1]?.changes).toEqual([
    { label: '되돌린 결정', before: null, after: expect.stringMatching(/기관 확인$/) },
  ])
  expect(told[0]).toMatchObject({
    author: '홍길동',
    reason: REASON,
    record: { kind: 'agency', name: '안양산업진흥원', href: '/agencies/안양미래원' },
    changes: [{ label: '이름', before: '안양산업진흥원', after: '안양미래원' }],
  })
  const { total, items } = await listChanges(db, { author: '임꺽정' }, { skip: 0, take: 10 })
  expect([total, items[0]?.action]).toEqual([1, 'undo'])
  expect((await listChanges(db, { kind: 'metric' }, { skip: 0, take: 10 })).total).toBe(0)
})

test('a clock that was set back puts no decision before those it answers', async () => {
  const figure = { id: await idOf(db, 'metric', '53억원') }
  const edit = (year: number, at: Date) =>
    correct(db, { action: 'figure.edit', figure, changes: { year }, reason: REASON }, { name: '홍길동', at })
  await edit(2020, new Date('2026-05-01'))
  await edit(2021, new Date('2026-01-01'))
  expect((await db.metric.findFirstOrThrow({ where: { raw: '53억원' } })).year).toBe(2021)
})

test('the doctor tells which decisions are about nothing that is there, and which can not be read', async () => {
  const figure = { id: await idOf(db, 'metric', '53억원') }
  const id = await decide(db, { action: 'figure.reject', figure, reason: REASON })
  expect(await correctionState(db)).toEqual({ total: 1, withoutTarget: [], unreadable: [] })
  const other = await openBase()
  await importCorrections(other, printCorrections(await allCorrections(db)), new Date())
  expect(await correctionState(other)).toEqual({ total: 1, withoutTarget: [id], unreadable: [] })
  await other.correction.update({ where: { id }, data: { deed: '{"action":"figure.explode"}' } })
  expect((await correctionState(other)).unreadable).toEqual([id])
  await save(other, anyang())
  expect((await other.metric.count({ where: { raw: '53억원' } })) > 0).toBe(true)
  expect((await listChanges(other, {}, { skip: 0, take: 5 })).items).toMatchObject([{ id, changes: [] }])
  await other.$disconnect()
})

test('a decision on an article that was taken out by hand can still be taken back', async () => {
  const figure = { id: await idOf(db, 'metric', '10억원') }
  const id = await decide(db, { action: 'figure.edit', figure, changes: { year: 2019 }, reason: REASON })
  await db.article.deleteMany({ where: { file: 'gimpo.txt' } })
  const before = await recordsOf(db)
  await takeBack(db, id)
  expect((await recordsOf(db)).Metric).toEqual(before.Metric)
  await save(db, gimpo())
  const { year } = await db.metric.findFirstOrThrow({ where: { raw: '10억원' } })
  expect(year).not.toBe(2019)
})

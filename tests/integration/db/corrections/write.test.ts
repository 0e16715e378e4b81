import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { decisionsOn, keysJoined } from '@/lib/db/corrections/decisions'
import { writeArticleEffects } from '@/lib/db/corrections/effects'
import { makeDeed } from '@/lib/db/corrections/make/make-deed'
import { agenciesWithParent, parentsDecided, programKeysOfOwners } from '@/lib/db/corrections/owners-moved'
import { addCorrections } from '@/lib/db/corrections/write'
import { TRANSACTION_LIMITS } from '@/lib/db/save/save-reading'
import { type CorrectionRequest, correctionRequestSchema } from '@/lib/records/correction/request'
import { nameKey } from '@/lib/records/names'
import {
  anyang,
  former,
  gimpo,
  idOf,
  openBase,
  REASON,
  save,
} from '@/tests/integration/workflows/corrections/base'
import { ANYANG } from '@/tests/setup/build-reading'

let db: Database

beforeEach(async () => {
  db = await openBase()
  await save(db, anyang(), former(), gimpo())
})
afterEach(() => db.$disconnect())

async function store(id: string, request: CorrectionRequest): Promise<void> {
  await db.$transaction(async (tx) => {
    const made = await makeDeed(tx, correctionRequestSchema.parse(request))
    if (!made.ok) throw new Error(made.message)
    const { subject, deed } = made
    const at = `2026-01-02T00:00:0${id}.000Z`
    await addCorrections(tx, [{ id, at, author: '홍길동', reason: REASON, subject, deed }], new Date(at))
  }, TRANSACTION_LIMITS)
}

const PROMOTION = nameKey('안양산업진흥원')
const CITY = nameKey('안양시')

test('a decision is found by every name it is about, and takes hold of the claim of its article', async () => {
  const id = await idOf(db, 'agency', '안양산업진흥원')
  await store('1', { action: 'agency.rename', id, to: { name: '안양미래원', until: '2025' }, reason: REASON })
  const { id: articleId } = await db.article.findFirstOrThrow({ where: { file: 'anyang.txt' } })
  expect(await decisionsOn(db, 'agency', [PROMOTION])).toEqual([
    {
      ...{ id: '1', kind: 'rename', from: '안양산업진흥원', to: '안양미래원', until: '2025' },
      record: { key: PROMOTION, fullKey: PROMOTION, articleId },
    },
  ])
  expect(await decisionsOn(db, 'program', [PROMOTION])).toEqual([])
  const other = await idOf(db, 'agency', '안양창조산업진흥원')
  await store('2', {
    action: 'agency.merge',
    id: await idOf(db, 'agency', '안양미래원'),
    otherId: other,
    reason: REASON,
  })
  expect(await keysJoined(db, 'agency', [PROMOTION])).toEqual([nameKey('안양창조산업진흥원')])
})

test('what a person gave to an agency is found by the agency, to follow it', async () => {
  const parent = await idOf(db, 'agency', '안양시')
  const child = await idOf(db, 'agency', '안양산업진흥원')
  await store('1', { action: 'agency.edit', id: child, changes: { parent }, reason: REASON })
  const program = await idOf(db, 'program', '중소기업육성자금')
  await store('2', { action: 'program.edit', id: program, changes: { agency: parent }, reason: REASON })
  expect(await agenciesWithParent(db, [CITY])).toEqual([child])
  expect(await parentsDecided(db, [child, parent])).toEqual(new Map([[child, parent]]))
  expect(await programKeysOfOwners(db, [CITY])).toEqual([nameKey('중소기업육성자금')])

  await store('3', {
    action: 'agency.rename',
    id: parent,
    to: { name: '안양특례시', until: null },
    reason: REASON,
  })
  const renamed = await idOf(db, 'agency', '안양특례시')
  expect((await db.agency.findUniqueOrThrow({ where: { id: child } })).parentId).toBe(renamed)
  expect((await db.program.findUniqueOrThrow({ where: { id: program } })).agencyId).toBe(renamed)
})

test('the records that change are to be indexed anew', async () => {
  await db.indexTask.deleteMany()
  const id = await idOf(db, 'metric', '53억원')
  await store('1', { action: 'figure.edit', figure: { id }, changes: { regionCode: null }, reason: REASON })
  const tasks = await db.indexTask.findMany()
  const ids = tasks.map(({ recordKind, recordId }) => `${recordKind} ${recordId}`)
  expect(ids).toContain(`metric ${id}`)
  expect(ids).toContain(`region ${ANYANG}`)
})

test('where a decision holds is written once for a record', async () => {
  const id = await idOf(db, 'metric', '53억원')
  await store('1', { action: 'figure.accept', figure: { id }, reason: REASON })
  const { articleId } = await db.metric.findUniqueOrThrow({ where: { id } })
  const effect = { correctionId: '1', recordKind: 'metric', recordId: id } as const
  await db.$transaction((tx) => writeArticleEffects(tx, articleId, [effect, effect]))
  expect(await db.correctionEffect.findMany()).toEqual([{ ...effect, articleId }])
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { findAgency, findArticle, findMetric, findProgram } from '@/lib/db/find-records'
import { saveReading } from '@/lib/db/save/save-reading'
import { ANYANG, buildReading, GIMPO } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'

const NOW = new Date('2026-01-02T03:04:05Z')

let db: Database

beforeEach(async () => {
  db = openDatabase((await freshDatabase()).url)
})
afterEach(() => db.$disconnect())

const save = (reading: Parameters<typeof buildReading>[0]) => saveReading(db, buildReading(reading), NOW)

const old = {
  file: 'old.txt',
  title: '안양의 기업지원',
  publishedOn: '2016-01-01',
  lines: ['안양창조산업진흥원의 A-큐브는 53억원을 지원했다.'],
  agencies: [{ name: '안양창조산업진흥원', regionCode: ANYANG }],
  programs: [{ name: 'A-큐브', regionCode: ANYANG }],
  metrics: [{ raw: '53억원', value: 5.3e9 }],
}
const renamed = {
  file: 'new.txt',
  publishedOn: '2022-01-01',
  lines: ['안양산업진흥원은 안양창조산업진흥원의 새 이름이다.'],
  agencies: [
    {
      name: '안양산업진흥원',
      formerNames: [{ name: '안양창조산업진흥원', until: null }],
      regionCode: ANYANG,
    },
  ],
}

describe('an agency', () => {
  test('is found by its old id, old slug and former name after it was renamed', async () => {
    await save(old)
    const before = await db.agency.findFirstOrThrow()
    await save(renamed)
    const now = await db.agency.findFirstOrThrow()
    expect(now.id).not.toBe(before.id)

    for (const asked of [before.id, before.slug, '안양창조산업진흥원', '안양 창조산업 진흥원']) {
      expect(await findAgency(db, asked)).toEqual({ id: now.id, slug: '안양산업진흥원', moved: true })
    }
    expect(await findAgency(db, '안양산업진흥원')).toEqual({ id: now.id, slug: now.slug, moved: false })
    expect(await findAgency(db, '없는기관')).toBeNull()
  })

  test('keeps its address when another city gets an agency of the same name', async () => {
    await save({
      ...old,
      agencies: [{ name: '기업지원센터', regionCode: ANYANG }],
      lines: ['기업지원센터의 A-큐브 53억원'],
    })
    const before = await db.agency.findFirstOrThrow()
    await save({
      file: 'g.txt',
      lines: ['김포 기업지원센터'],
      agencies: [{ name: '기업지원센터', regionCode: GIMPO }],
    })
    expect(await findAgency(db, before.id)).toEqual({ id: before.id, slug: before.slug, moved: true })
    expect((await findAgency(db, '김포 기업지원센터'))?.slug).toBe('김포-기업지원센터')
  })
})

test('a program is found by its name in any form', async () => {
  await save(old)
  const { id, slug } = await db.program.findFirstOrThrow()
  expect(slug).toBe('안양-a-큐브')
  for (const asked of ['A큐브', 'a-큐브', '안양 A 큐브', id]) {
    expect(await findProgram(db, asked)).toEqual({ id, slug, moved: true })
  }
})

test('an article is found by its slug of before the title was corrected', async () => {
  await save(old)
  const before = await db.article.findFirstOrThrow()
  await save({ ...old, title: '안양시의 기업지원' })
  const { id, slug } = await db.article.findFirstOrThrow()
  expect(slug).not.toBe(before.slug)
  expect(await findArticle(db, before.slug)).toEqual({ id, slug, moved: true })
})

test('a figure is found by its ids of before two edits of its sentence', async () => {
  await save(old)
  const first = await db.metric.findFirstOrThrow()
  const edit = (sum: string, value: number) =>
    save({
      ...old,
      lines: [`안양창조산업진흥원의 A-큐브는 ${sum}을 지원했다.`],
      metrics: [{ raw: sum, value }],
    })
  await edit('55억원', 5.5e9)
  const second = await db.metric.findFirstOrThrow()
  await edit('56억원', 5.6e9)
  const third = await db.metric.findFirstOrThrow()
  expect(new Set([first.id, second.id, third.id]).size).toBe(3)
  for (const { id } of [first, second, third]) expect(await findMetric(db, id)).toEqual({ id: third.id })
  expect(await findMetric(db, 'met_none')).toBeNull()
})

/** Search texts follow the records, with no engine anywhere. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browseTexts, findTexts, nameVocabulary } from '@/lib/db/search/find-texts'
import { lacksSearchTexts, tasksWithoutText } from '@/lib/db/search/search-texts'
import { keystrokes } from '@/lib/korean/keystrokes'
import { bringTextsUpToDate } from '@/lib/workflows/search-texts'
import { type Seeded, seededSetting } from '@/tests/integration/search/seeded'

let seeded: Seeded

beforeAll(async () => {
  seeded = await seededSetting()
})
afterAll(() => seeded?.db.$disconnect())

const having = (word: string, begins = false) => findTexts(seeded.db, [[{ key: keystrokes(word), begins }]])

describe('search texts', () => {
  it('are written once for all records, then only where a record changed', async () => {
    const { db } = seeded
    expect(await lacksSearchTexts(db)).toBe('all')
    await Promise.all([bringTextsUpToDate(db), bringTextsUpToDate(db)])
    expect(await lacksSearchTexts(db)).toBeNull()
    expect(await tasksWithoutText(db, 0, 1)).toEqual([])
    const records =
      (await db.agency.count()) +
      (await db.program.count()) +
      (await db.metric.count()) +
      (await db.sentence.count())
    const regions = await db.region.count({ where: { mentions: { some: {} } } })
    expect(await db.searchText.count()).toBe(records + regions)

    const agency = await db.agency.findFirstOrThrow({ where: { name: '안양산업진흥원' } })
    await db.agencyName.updateMany({ where: { agencyId: agency.id }, data: { name: '안양우주진흥원' } })
    await db.agency.update({ where: { id: agency.id }, data: { name: '안양우주진흥원' } })
    await db.indexTask.create({ data: { recordKind: 'agency', recordId: agency.id } })
    expect(await having('안양우주진흥원')).toEqual([])
    await bringTextsUpToDate(db)
    expect((await having('안양우주진흥원')).map(({ facts }) => facts.recordId)).toContain(agency.id)
  })

  it('of rules of another day are written again', async () => {
    await seeded.db.searchText.updateMany({
      where: { recordKind: 'region' },
      data: { version: 0, names: '' },
    })
    await bringTextsUpToDate(seeded.db)
    expect((await having('김포시')).some(({ facts }) => facts.kind === 'region')).toBe(true)
  })

  it('are found by a whole key, or by how one begins', async () => {
    const key = keystrokes('청년창업펀드').slice(0, -1)
    expect(await findTexts(seeded.db, [[{ key, begins: false }]])).toEqual([])
    expect((await findTexts(seeded.db, [[{ key, begins: true }]])).length).toBeGreaterThan(0)
    expect(await having('감귤')).toEqual([])
    expect((await browseTexts(seeded.db)).length).toBe(await seeded.db.searchText.count())
  })

  it('tell the keys of names', async () => {
    const { all, likely } = await nameVocabulary(seeded.db)
    expect(all).toContain(keystrokes('청년창업펀드'))
    expect(likely.size).toBeLessThan(all.size)
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { listFigures } from '@/lib/db/queries/figures'
import { listPrograms } from '@/lib/db/queries/programs'
import { readSeriesFigures } from '@/lib/db/queries/series-figures'
import { readSimilarPrograms } from '@/lib/db/queries/similar-programs'
import { saveReading } from '@/lib/db/save/save-reading'
import { seededDatabase } from '@/tests/integration/queries/seeded'
import { ANYANG, buildReading, GIMPO, GUNSAN } from '@/tests/setup/build-reading'

let db: Database

beforeAll(async () => {
  db = await seededDatabase()
})
afterAll(async () => {
  await db.$disconnect()
})

test('figures over the years are all dated ones of the owner, without their sentences', async () => {
  const { items } = await listFigures(db, { regionCodes: [ANYANG] }, { skip: 0, take: 100 })
  const drawn = await readSeriesFigures(db, { regionCode: ANYANG })
  expect(drawn.map(({ id }) => id).sort()).toEqual(
    items.flatMap(({ id, year }) => (year === null ? [] : [id])).sort(),
  )
  for (const figure of drawn) expect(items.find(({ id }) => id === figure.id)).toMatchObject(figure)
})

describe('similar programmes', () => {
  test('are those of other cities with about the same name, then those of the field', async () => {
    const city = (code: string, printed: string, names: readonly string[]) =>
      buildReading({
        file: `${printed}.txt`,
        lines: [`${printed}는 ${names.join(', ')}을 한다.`],
        regions: [{ code, printed }],
        programs: names.map((name) => ({ name, regionCode: code, category: 'startup' })),
      })
    await saveReading(db, city(GIMPO, '김포시', ['창업지원 사업단', '유망기업 보육']), new Date())
    await saveReading(db, city(GUNSAN, '군산시', ['수출 상담회']), new Date())
    const [own] = (await listPrograms(db, { regionCodes: [ANYANG] }, { skip: 0, take: 10 })).items
    if (own === undefined) throw new Error('The seeded base has a programme.')
    const { byName, byField } = await readSimilarPrograms(db, own, { byName: 3, byField: 3 })
    expect(byName.map(({ name }) => name)).toEqual(['창업지원 사업단'])
    expect(byField.map(({ name }) => name).sort()).toEqual(['수출 상담회', '유망기업 보육'])
  })
})

import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { readClaims } from '@/lib/db/queries/review/claims'
import { saveReading } from '@/lib/db/save/save-reading'
import { ANYANG, buildReading } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'

const db = openDatabase((await freshDatabase()).url)
afterAll(() => db.$disconnect())

const ARTICLES = 104

async function agencyOfManyArticles(): Promise<string> {
  for (let number = 1; number <= ARTICLES; number++) {
    const reading = buildReading({
      file: `${number}.txt`,
      title: `${number}번째 소식`,
      lines: [`안양산업진흥원은 안양시에서 기업 ${number}개사를 도왔다.`],
      regions: [{ code: ANYANG, printed: '안양시' }],
      agencies: [{ name: '안양산업진흥원', regionCode: ANYANG }],
    })
    await saveReading(db, reading, new Date('2026-01-01'))
  }
  return (await db.agency.findFirstOrThrow({ where: { name: '안양산업진흥원' } })).id
}

it('of a record that many articles name a hundred are shown, and any is found by a word of its title', async () => {
  const id = await agencyOfManyArticles()
  const all = await readClaims(db, 'agency', id, '')
  expect(all.total).toBe(ARTICLES)
  expect(all.claims).toHaveLength(100)
  for (const number of [1, 57, ARTICLES]) {
    const found = await readClaims(db, 'agency', id, `${number}번째`)
    expect(found.total).toBe(ARTICLES)
    expect(found.claims.map(({ article }) => article.title)).toContain(`${number}번째 소식`)
  }
  expect((await readClaims(db, 'agency', id, '진흥원')).claims).toHaveLength(100)
  expect((await readClaims(db, 'agency', id, '안양 산업')).claims).toHaveLength(100)
  expect((await readClaims(db, 'agency', id, '없는 말')).claims).toEqual([])
  expect(await readClaims(db, 'program', id, '')).toEqual({ total: 0, claims: [] })
})

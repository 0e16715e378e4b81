import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCandidates } from '@/lib/db/search/candidates'
import type { RecordKind } from '@/lib/records/vocabulary'
import { understandQuery } from '@/lib/search/query/understand-query'
import { type Seeded, seededSetting } from '@/tests/integration/search/seeded'

let seeded: Seeded

beforeAll(async () => {
  seeded = await seededSetting()
})
afterAll(() => seeded?.db.$disconnect())

const candidates = async (query: string, kind: RecordKind) =>
  (await findCandidates(seeded.db, understandQuery(query).tokens)).get(kind) ?? []

describe('candidates', () => {
  it('hold the records whose names, texts or figures have a word of the query', async () => {
    const { id } = await seeded.db.agency.findFirstOrThrow({ where: { name: '안양산업진흥원' } })
    expect(await candidates('안양지식 산업진흥원', 'agency')).toContain(id)
    const figure = await seeded.db.metric.findFirstOrThrow({ where: { value: 92_100_000_000 } })
    for (const query of ['921억', '92,100,000,000'])
      expect(await candidates(query, 'metric')).toContain(figure.id)
  })

  it('are all names for initials, which stand in no column', async () => {
    expect(await candidates('ㅇㅇㅅㅇ', 'agency')).toHaveLength(await seeded.db.agency.count())
  })

  it('are none for what stands nowhere', async () => {
    expect(await candidates('감귤', 'sentence')).toEqual([])
    expect(await candidates('감귤', 'program')).toEqual([])
  })
})

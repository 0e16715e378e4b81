import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { allSources, loadSources, SOURCE_KINDS } from '@/lib/db/search/load-sources'
import { namesOfAgencies } from '@/lib/db/search/names-of'
import { Surroundings } from '@/lib/db/search/surroundings'
import type { AgencySource, Source } from '@/lib/search/sources'
import { type Seeded, seededSetting } from '@/tests/integration/search/seeded'
import { freshDatabase } from '@/tests/setup/database'

let seeded: Seeded
let all: Source[]

beforeAll(async () => {
  seeded = await seededSetting()
  all = []
  for await (const batch of allSources(seeded.db)) all.push(...batch)
})
afterAll(() => seeded?.db.$disconnect())

const agencyNamed = (name: string) =>
  all.find((source): source is AgencySource => source.kind === 'agency' && source.names[0] === name)

describe('what documents are built from', () => {
  it('is there for every record of every kind, once', async () => {
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(SOURCE_KINDS))
    const ids = all.map((source) => (source.kind === 'region' ? source.code : source.id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id.startsWith('met'))).toHaveLength(await seeded.db.metric.count())
  })

  it('has evidence, few sentences and each once', () => {
    for (const { evidence } of all) {
      expect(evidence.length).toBeGreaterThan(0)
      expect(evidence.length).toBeLessThanOrEqual(4)
      expect(new Set(evidence.map(({ text }) => text)).size).toBe(evidence.length)
      for (const { article } of evidence) expect(article.title).not.toBe('')
    }
  })

  it('has the present name first and the former ones behind', () => {
    const names = agencyNamed('안양산업진흥원')?.names
    expect(names).toEqual(expect.arrayContaining(['안양창조산업진흥원', '안양지식산업진흥원']))
  })

  it('has the names that claims have, each once', async () => {
    const claimed = await seeded.db.agencyName.findMany({ select: { agencyId: true, name: true } })
    const ids = [...new Set(claimed.map(({ agencyId }) => agencyId))]
    const names = await namesOfAgencies(seeded.db, ids)
    for (const id of ids) {
      const own = claimed.filter(({ agencyId }) => agencyId === id).map(({ name }) => name)
      expect([...(names.get(id) ?? [])].sort()).toEqual([...new Set(own)].sort())
    }
  })

  it('has the names of claims of a base from before claims had shapes', async () => {
    const { db } = await seededSetting()
    const agency = await db.agency.findFirstOrThrow({ where: { name: '안양산업진흥원' } })
    const before = await namesOfAgencies(db, [agency.id])
    await db.agencyShape.deleteMany()
    expect(await namesOfAgencies(db, [agency.id])).toEqual(before)
    expect(before.get(agency.id)?.length).toBeGreaterThan(1)
    await db.$disconnect()
  })

  it('is read once in a batch, whichever records ask for it', async () => {
    const sentences = await seeded.db.sentence.findMany({ select: { id: true }, take: 5 })
    const statements: string[] = []
    const { url } = await freshDatabase()
    const watched = openDatabase(url, (statement) => statements.push(statement))
    const around = new Surroundings(watched)
    await around.sentences(sentences.map(({ id }) => id))
    expect(statements.length).toBeGreaterThan(0)
    statements.length = 0
    await around.sentences(sentences.slice(1, 3).map(({ id }) => id))
    expect(statements).toEqual([])
    await watched.$disconnect()
  })

  it('shows an agency first by a sentence that names it in full', () => {
    expect(agencyNamed('안양산업진흥원')?.evidence[0]?.text).toContain('안양산업진흥원')
  })

  it('says what a sentence is about, also where it does not name the city', () => {
    const figure = all.find(
      (source) =>
        source.kind === 'sentence' && source.evidence[0]?.text.startsWith('올해 현재까지 관내 132개'),
    )
    expect(figure).toMatchObject({ subjectCodes: ['41170'] })
  })

  it('leaves out records that are gone', async () => {
    for (const kind of SOURCE_KINDS) expect(await loadSources(seeded.db, kind, ['gone'])).toEqual([])
  })
})

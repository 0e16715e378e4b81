import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allSources, loadSources, SOURCE_KINDS } from '@/lib/db/search/load-sources'
import type { AgencySource, Source } from '@/lib/search/sources'
import { type Seeded, seededSetting } from '@/tests/integration/search/seeded'

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

/** What views hold: all rows, in the order of the page, each once, up to the limit. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { align } from '@/lib/compare/align'
import { emptyCompareState } from '@/lib/compare/state'
import { type Database, openDatabase } from '@/lib/db/client'
import { listFigures } from '@/lib/db/queries/figures'
import { readNewestArticles } from '@/lib/db/queries/newest-articles'
import { saveReading } from '@/lib/db/save/save-reading'
import { MOST_SEARCH_ROWS } from '@/lib/exports/limits'
import type { Proven } from '@/lib/exports/record-columns'
import { emptySearchState, MAX_PAGE_SIZE } from '@/lib/search/state'
import { comparisonView } from '@/lib/workflows/export-views/comparison-view'
import { figuresView } from '@/lib/workflows/export-views/figures-view'
import {
  agenciesView,
  articlesView,
  programsView,
  regionsView,
} from '@/lib/workflows/export-views/list-views'
import { searchView } from '@/lib/workflows/export-views/search-view'
import type { ExportView } from '@/lib/workflows/export-views/view'
import { ANYANG, buildReading, GIMPO } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'
import { buildFigure, ANYANG as CITY, GIMPO as OTHER } from '@/tests/unit/compare/build-figure'

const MANY = 1234
const page = { path: '/x', conditions: [], siteUrl: 'http://kb' }
let db: Database

beforeAll(async () => {
  db = openDatabase((await freshDatabase()).url)
  const lines = Array.from({ length: MANY }, (_, at) => `안양${at}진흥원은 ${at + 1}억원을 썼다.`)
  const text = lines.join('\n')
  const metrics = lines.map((line, at) => {
    const raw = `${at + 1}억원`
    const start = text.indexOf(line) + line.indexOf(raw)
    return { raw, value: (at + 1) * 1e8, start, year: 2000 + (at % 20), regionCode: at % 2 ? ANYANG : GIMPO }
  })
  const agencies = Array.from({ length: 450 }, (_, at) => ({ name: `안양${at}진흥원`, regionCode: ANYANG }))
  await saveReading(
    db,
    buildReading({
      file: 'many.txt',
      lines,
      metrics,
      agencies,
      regions: [{ code: ANYANG, printed: '안양' }],
    }),
    new Date('2026-01-01'),
  )
  await saveReading(
    db,
    buildReading({
      file: 'later.txt',
      publishedOn: '1999-01-01',
      lines: ['김포시의 창업지원사업이다.'],
      programs: [{ name: '창업지원사업', regionCode: GIMPO }],
      regions: [{ code: GIMPO, printed: '김포시' }],
    }),
    new Date('2026-01-02'),
  )
}, 120_000)
afterAll(() => db.$disconnect())

async function allOf<Row>(view: ExportView<Row>): Promise<Row[]> {
  const rows: Row[] = []
  for await (const batch of view.batches()) rows.push(...batch)
  return rows
}

test('figures come in the order of the list, each once', async () => {
  const view = await figuresView(db, { regionCodes: [ANYANG] }, { title: '', ...page })
  const listed = await listFigures(db, { regionCodes: [ANYANG] }, { skip: 0, take: MANY })
  expect(view.total).toBe(listed.total)
  expect((await allOf(view)).map(({ id }) => id)).toEqual(listed.items.map(({ id }) => id))
})

test('agencies come with the sentence that names them, past the first batch too', async () => {
  const view = await agenciesView(db, {}, page)
  const rows = await allOf(view)
  expect(rows).toHaveLength(450)
  expect(new Set(rows.map(({ record }) => record.id)).size).toBe(450)
  for (const { record, proof } of rows) expect(proof?.sentence).toContain(record.name)
})

test('programmes, articles and regions come as their lists show them', async () => {
  const programs: Proven<{ name: string }>[] = await allOf(await programsView(db, {}, page))
  expect(programs.map(({ record }) => record.name)).toEqual(['창업지원사업'])
  expect((await allOf(await articlesView(db, {}, page))).map(({ publishedOn }) => publishedOn)).toEqual([
    '1999-01-01',
    null,
  ])
  expect((await allOf(await regionsView(db, page))).map(({ code }) => code)).toEqual([ANYANG, GIMPO])
})

test('what is found comes from its first page to its last, each record once', async () => {
  const view = await searchView({ ...emptySearchState(), kind: ['metric'] }, 'http://kb', {
    db,
    engine: null,
  })
  const rows = await allOf(view)
  expect(rows.length).toBeGreaterThan(MAX_PAGE_SIZE)
  expect(rows).toHaveLength(Math.min(view.total, MOST_SEARCH_ROWS))
  expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, index) => index + 1))
  expect(new Set(rows.map(({ record }) => record.id)).size).toBe(rows.length)
  for (const { figure } of rows) expect(figure).not.toBeNull()
})

test('a comparison is addressed by the basis it was made on', async () => {
  const comparison = align(
    [buildFigure(), buildFigure({ region: OTHER })],
    [CITY, OTHER],
    emptyCompareState(),
  )
  const view = comparisonView(
    comparison,
    [],
    { ...emptyCompareState(), regions: ['anyang', 'gimpo'] },
    'http://kb',
  )
  expect(view.path).toBe('/compare?region=anyang&region=gimpo&measure=support&status=actual')
  expect(view.title).toBe('안양시·김포시 지원금 비교')
  expect(await allOf(view)).toHaveLength(view.total)
})

test('what is new is what came in last, whenever it was printed', async () => {
  const files = async (regionCodes?: string[]) =>
    (await readNewestArticles(db, regionCodes, 10)).map(({ article }) => article.publishedOn)
  expect(await files()).toEqual(['1999-01-01', null])
  expect(await files([ANYANG])).toEqual([null])
  expect((await readNewestArticles(db, undefined, 1))[0]?.addedAt).toEqual(new Date('2026-01-02'))
})

import { describe, expect, it } from 'vitest'
import { cellsOf, headingsOf } from '@/lib/exports/column'
import { type FoundRow, figuresIn, foundRows, searchColumns } from '@/lib/exports/search-columns'
import type { SearchHit } from '@/lib/search/answer'
import { buildFigure } from '@/tests/unit/compare/build-figure'

const figure = buildFigure({ id: 'met_1', sentence: '안양시는 100억원을 지원했다.' })
const hit: SearchHit = {
  kind: 'agency',
  id: 'agc_1',
  href: '/agencies/x',
  title: '진흥원',
  titleParts: [],
  name: '진흥원',
  sentence: '진흥원은 안양시에 있다.',
  snippet: [],
  article: { title: '기사', slug: 's', publishedOn: '2022-05-18' },
  region: '안양시',
  year: null,
  value: null,
  unit: null,
  raw: null,
  score: 1,
  sameSentence: [{ kind: 'metric', id: 'met_1', href: '/metrics/met_1', title: '지원금액 100억원' }],
}
const columns = searchColumns('https://kb.example')
const asObject = (row: FoundRow) => {
  const cells = cellsOf(columns, row, 'codes')
  return Object.fromEntries(headingsOf(columns, 'codes').map((key, index) => [key, cells[index]]))
}

describe('what was found as rows', () => {
  const rows = foundRows([hit], new Map([['met_1', figure]]), 21)

  it('gives each record a row, those of one sentence too, in the order of the results', () => {
    expect(rows.map(({ rank, record }) => [rank, record.id])).toEqual([
      [21, 'agc_1'],
      [22, 'met_1'],
    ])
    expect(figuresIn([hit])).toEqual(['met_1'])
  })

  it('shows a named record by its sentence', () => {
    expect(asObject(rows[0] as FoundRow)).toMatchObject({
      record: 'agency',
      region: '안양시',
      quote: '진흥원은 안양시에 있다.',
      publishedOn: '2022-05-18',
      publishedYear: 2022,
      value: null,
      start: null,
      url: 'https://kb.example/agencies/x',
    })
  })

  it('shows a figure with all it says, by its own sentence', () => {
    expect(asObject(rows[1] as FoundRow)).toMatchObject({
      record: 'metric',
      value: 10_000_000_000,
      quote: figure.sentence,
      publisher: '신문',
      url: 'https://kb.example/metrics/met_1',
    })
  })

  it('keeps the row of a figure that is gone meanwhile', () => {
    const [, gone] = foundRows([hit], new Map(), 1)
    expect(asObject(gone as FoundRow)).toMatchObject({ id: 'met_1', title: '지원금액 100억원', value: null })
  })
})

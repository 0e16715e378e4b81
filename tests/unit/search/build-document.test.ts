import { describe, expect, it } from 'vitest'
import { keystrokes } from '@/lib/korean/keystrokes'
import { buildDocument } from '@/lib/search/build-document'
import type { SearchDocument } from '@/lib/search/document'
import { FACETS } from '@/lib/search/facets'
import type { MetricSource, SentenceSource, Source } from '@/lib/search/sources'

const article = { slug: 'a', title: '기사 제목', publishedOn: '2022-05-18' }
const text = '안양산업진흥원은 921억원의 청년창업펀드를 결성했다.'

const metric: MetricSource = {
  kind: 'metric',
  id: 'met_1',
  value: 92_100_000_000,
  unit: 'KRW',
  counter: null,
  raw: '921억원',
  metricKind: 'fund-size',
  label: '청년창업펀드 규모',
  qualifier: 'approx',
  status: 'actual',
  year: 2021,
  regionCode: '41170',
  agencyNames: ['안양산업진흥원', '안양창조산업진흥원'],
  agencyType: 'promotion-agency',
  programNames: ['청년창업펀드'],
  programCategory: 'fund',
  evidence: [{ text, article }],
}

const sentence: SentenceSource = {
  kind: 'sentence',
  id: 'snt_1',
  ordinal: 3,
  subjectCodes: ['41170'],
  regionCodes: [],
  agencyNames: ['안양산업진흥원', '안양창조산업진흥원'],
  agencies: ['안양산업진흥원'],
  programNames: [],
  years: [2021],
  evidence: [{ text, article }],
}

function documentOf(source: Source): SearchDocument {
  const document = buildDocument(source)
  if (document === null) throw new Error('no document')
  return document
}

describe('buildDocument', () => {
  it('has a field for every facet', () => {
    for (const { field } of FACETS) expect(Object.keys(documentOf(metric))).toContain(field)
  })

  it('shows a figure by its label and value, and orders won by amount', () => {
    expect(documentOf(metric)).toMatchObject({
      id: 'metric-met_1',
      title: '청년창업펀드 규모 약 921억원',
      href: '/metrics/met_1',
      name: null,
      regions: ['anyang', 'gyeonggi'],
      year: [2021],
      amount: 92_100_000_000,
      date: 20_220_518,
    })
    expect(documentOf({ ...metric, unit: 'USD' }).amount).toBeNull()
  })

  it('belongs to its agency under the present name', () => {
    for (const source of [metric, sentence]) expect(documentOf(source).agencies).toEqual(['안양산업진흥원'])
  })

  it('is found by former names of the agency that a sentence names', () => {
    expect(documentOf(sentence).context).toContain(keystrokes('안양창조산업진흥원'))
    expect(documentOf(sentence).words.split(' ')).toContain('n92100000000')
    expect(documentOf(sentence).href).toBe('/articles/a#s3')
  })

  it('keeps a key once: not again in a field of less weight', () => {
    const document = documentOf(metric)
    const fields = [document.names, document.parts, document.context, document.contextParts]
    const keys = fields.flat()
    expect(new Set(keys).size).toBe(keys.length)
    const pieces = new Set(document.pieces.split(' '))
    for (const key of keys) expect(pieces.has(key)).toBe(false)
  })

  it('is the same for the same source', () => {
    expect(buildDocument(metric)).toEqual(buildDocument(structuredClone(metric)))
  })

  it('knows no region that the gazetteer does not', () => {
    expect(buildDocument({ kind: 'region', code: '99999', evidence: [] })).toBeNull()
    expect(documentOf({ kind: 'region', code: '41170', evidence: [] })).toMatchObject({
      name: '안양시',
      href: '/regions/anyang',
      names: [keystrokes('안양시'), keystrokes('안양')],
    })
  })
})

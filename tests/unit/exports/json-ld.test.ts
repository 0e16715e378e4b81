import { describe, expect, it } from 'vitest'
import {
  agencyJsonLd,
  articleJsonLd,
  breadcrumbJsonLd,
  datasetJsonLd,
  figureJsonLd,
  jsonLdText,
  siteJsonLd,
} from '@/lib/exports/json-ld'
import { HOSTILE_TEXTS } from '@/tests/setup/hostile-text'
import { ANYANG, buildFigure } from '@/tests/unit/compare/build-figure'

const SITE = 'https://kb.example'

describe('text for a script element', () => {
  it.each([...HOSTILE_TEXTS, '</script><script>alert(1)</script>', '<!--', ']]>', '\u2028'])(
    '%j ends nothing',
    (name) => {
      const text = jsonLdText([{ '@type': 'Thing', name }])
      expect(text).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(text)).toEqual([{ '@context': 'https://schema.org', '@type': 'Thing', name }])
    },
  )
})

it('crumbs count from the home page to the page itself', () => {
  expect(
    breadcrumbJsonLd(SITE, [
      { href: '/regions', label: '지역' },
      { href: '/regions/안양', label: '안양시' },
    ]),
  ).toMatchObject({
    itemListElement: [
      { position: 1, item: `${SITE}/` },
      { position: 2, name: '지역', item: `${SITE}/regions` },
      { position: 3, name: '안양시', item: `${SITE}/regions/${encodeURIComponent('안양')}` },
    ],
  })
})

it('a dataset says where, when, and where its files are', () => {
  const given = { name: '비교', description: '', path: '/compare', siteUrl: SITE, siteName: '지식베이스' }
  const dataset = datasetJsonLd({
    ...given,
    regions: [ANYANG],
    years: [2021, 2019],
    exportPath: '/api/v1/export/compare?region=a',
  })
  expect(dataset).toMatchObject({
    temporalCoverage: '2019/2021',
    spatialCoverage: [{ name: '안양시', containedInPlace: { name: '경기도' } }],
    distribution: [
      { contentUrl: `${SITE}/api/v1/export/compare?region=a&format=xlsx` },
      { contentUrl: `${SITE}/api/v1/export/compare?region=a&format=csv` },
      { contentUrl: `${SITE}/api/v1/export/compare?region=a&format=json` },
    ],
  })
  const bare = datasetJsonLd({ ...given, regions: [], years: [2021], exportPath: '/x' })
  expect(bare).toMatchObject({
    temporalCoverage: '2021',
    distribution: [{ contentUrl: `${SITE}/x?format=xlsx` }, {}, {}],
  })
  expect(bare).not.toHaveProperty('spatialCoverage')
})

it('a figure has its value, its unit in words and its source', () => {
  const figure = buildFigure()
  expect(figureJsonLd(figure, SITE, '지식베이스')).toMatchObject({
    url: `${SITE}/metrics/${figure.id}`,
    temporalCoverage: '2021',
    variableMeasured: { value: 10_000_000_000, unitText: '원' },
    citation: { '@type': 'NewsArticle', headline: '제목', datePublished: '2022-01-01' },
  })
  expect(figureJsonLd(buildFigure({ year: null }), SITE, '')).not.toHaveProperty('temporalCoverage')
})

it('an agency has its other names, and is of its kind', () => {
  const name = (text: string) => ({
    name: text,
    kind: 'former' as const,
    until: null,
    sentence: '',
    start: 0,
    end: 0,
    article: buildFigure().article,
  })
  const agency = {
    id: 'a',
    slug: '시청',
    name: '안양시',
    type: 'local-government' as const,
    standing: 'existing' as const,
    region: ANYANG,
    formerNames: [],
    programs: 0,
    figures: 0,
    parent: { slug: 'p', name: '경기도' },
    children: [],
    corrections: [],
    names: [name('안양시'), name('안양군')],
  }
  expect(agencyJsonLd(agency, SITE)).toMatchObject({
    '@type': 'GovernmentOrganization',
    alternateName: ['안양군'],
    parentOrganization: { name: '경기도' },
  })
})

it('an article is cited, and nothing of its text is there', () => {
  const article = {
    ...buildFigure().article,
    id: 'x',
    rights: 'full' as const,
    regions: [ANYANG],
    figures: 1,
    agencies: 0,
    programs: 0,
  }
  const said = articleJsonLd(article, SITE)
  expect(said).toMatchObject({
    '@type': 'WebPage',
    citation: { headline: '제목', publisher: { name: '신문' } },
  })
  expect(JSON.stringify(said)).not.toMatch(/articleBody|text/)
})

it('the site says where it is searched', () => {
  expect(JSON.stringify(siteJsonLd(SITE, '지식베이스'))).toContain(`${SITE}/search?q={q}`)
})

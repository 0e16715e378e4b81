import type { Figure } from '@/lib/records/published/figure'
import type { RegionReference } from '@/lib/records/published/reference'

const city = (slug: string, name: string, province: string): RegionReference => ({
  slug,
  name,
  province,
  level: 'city',
})

export const ANYANG = city('anyang', '안양시', '경기도')
export const GIMPO = city('gimpo', '김포시', '경기도')
export const GUNSAN = city('gunsan', '군산시', '전북특별자치도')

let count = 0

/** A figure of 안양: 100억원 of support given in 2021. */
export function buildFigure(given: Partial<Figure> = {}): Figure {
  count += 1
  return {
    id: `metric-${count}`,
    value: 10_000_000_000,
    unit: 'KRW',
    counter: null,
    raw: '100억원',
    start: 0,
    end: 5,
    sentence: '100억원을 지원했다.',
    sentenceStart: 0,
    kind: 'support-amount',
    label: '지원금액',
    qualifier: 'exact',
    status: 'actual',
    year: 2021,
    yearBasis: 'stated',
    period: null,
    compareClass: 'support',
    region: ANYANG,
    agency: null,
    program: null,
    article: {
      slug: 'article',
      title: '제목',
      heading: '제목',
      publisher: '신문',
      author: null,
      publishedOn: '2022-01-01',
      publishedYear: 2022,
    },
    partOf: null,
    corrected: false,
    source: 'article',
    ...given,
  }
}

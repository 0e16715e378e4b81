import { describe, expect, it } from 'vitest'
import { type StatedFact, standing } from '@/lib/records/same-fact'

/** A figure of a sentence, marked by brackets: `융자 규모는 [1000억원]이다`. */
function fact(marked: string, value: number, given: Partial<StatedFact> = {}): StatedFact {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return {
    value,
    unit: 'KRW',
    counter: null,
    qualifier: 'exact',
    kind: 'fund-size',
    compareClass: 'loan-fund',
    label: '융자 규모',
    status: 'plan',
    year: 2022,
    period: null,
    region: '43110',
    agency: '청주시',
    program: '중소기업육성자금',
    sentence: marked.replace(/[[\]]/g, ''),
    start,
    end,
    ...given,
  }
}

const city = fact('청주시는 중소기업육성자금 [3천200억 원]을 융자한다.', 3200e8)

describe('the same programme of the same year', () => {
  it.each([
    ['equal', {}, 'same'],
    ['another value', { value: 3000e8 }, 'different'],
    ['about the same', { value: 3210e8, qualifier: 'approx' }, 'same'],
    ['another carrier', { agency: '청주시지식산업진흥원' }, 'same'],
    ['another year', { year: 2021 }, null],
    ['no year', { year: null }, null],
    ['another status', { status: 'actual' }, null],
    ['another class', { compareClass: 'support' }, null],
    ['another period', { period: 'R/P1Y' }, null],
    ['another label', { label: '지원 한도' }, null],
    ['another programme', { program: '소상공인 육성자금' }, null],
    ['another city', { region: '43130' }, null],
  ] as const)('%s → %s', (_, given, expected) => {
    const other = fact('시의 융자 규모는 [3천200억 원]이다.', 3200e8, given)
    expect(standing(city, other)).toBe(expected)
    expect(standing(other, city)).toBe(expected)
  })

  it('is unknown of both years: nothing is said', () =>
    expect(standing({ ...city, year: null }, { ...city, year: null })).toBe(null))
})

describe('figures without a programme', () => {
  const count = {
    kind: 'companies',
    compareClass: null,
    label: '기업 수',
    unit: 'count',
    program: null,
  } as const
  const shops = (value: number) =>
    fact('6월말 현재 김포시에는 [2만8천792개]의 사업체와 6천545개의 공장이 등록돼 있다.', value, {
      ...count,
      counter: '개',
    })
  const plants = (value: number) =>
    fact('김포시에 등록된 공장은 [6천600곳]으로 경기도에서 세 번째로 많다.', value, {
      ...count,
      counter: '곳',
    })

  it('are told apart by the words around them', () => {
    expect(standing(shops(28792), plants(6600))).toBe(null)
    const listed = fact('김포시에는 2만8천792개의 사업체와 [6천545개]의 공장이 등록돼 있다.', 6545, {
      ...count,
      counter: '개',
    })
    expect(standing(listed, plants(6600))).toBe('different')
    expect(standing(listed, plants(6545))).toBe('same')
  })

  it('are of one agency', () => {
    const other = { ...shops(28000), agency: '김포상공회의소' }
    expect(standing(shops(28792), other)).toBe(null)
  })

  it('count the same thing when the kind does not say what it is', () => {
    const piece = (counter: string) => ({ ...shops(3), kind: 'count-other' as const, counter })
    expect(standing(piece('점'), piece('종'))).toBe(null)
    expect(standing(piece('점'), piece('점'))).toBe('same')
  })
})

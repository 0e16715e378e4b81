import { describe, expect, it } from 'vitest'
import { withParts } from '@/lib/ingest/resolve/part-of'
import { splitParagraphs, splitSentences } from '@/lib/korean/sentence'
import { findQuantities } from '@/lib/measures/quantity'
import type { MetricClaim, Sentence } from '@/lib/records/reading'

const MEANINGLESS = {
  kind: 'budget',
  label: '예산',
  status: 'plan',
  year: null,
  yearBasis: null,
  period: null,
  compareClass: 'budget',
  regionCode: null,
  agency: null,
  program: null,
  partOf: null,
} as const

/** Every figure of the text as a claim: what the sum rules see. */
function claimsOf(text: string): { claims: MetricClaim[]; sentences: Sentence[] } {
  const sentences = splitParagraphs(text).flatMap((line, paragraph) =>
    splitSentences(text, line).map((it) => ({ ...it, kind: 'sentence' as const, paragraph })),
  )
  const claims = findQuantities(text, []).map((it) => ({ ...it, ...MEANINGLESS }))
  return { claims, sentences }
}

/** `total = part + part`, one line a total. */
function sums(text: string): string[] {
  const { claims, sentences } = claimsOf(text)
  const linked = withParts(claims, text, sentences)
  return linked.flatMap(({ raw }, index) => {
    const parts = linked.filter(({ partOf }) => partOf === index)
    return parts.length === 0 ? [] : [`${raw} = ${parts.map((part) => part.raw).join(' + ')}`]
  })
}

describe('parts are linked to their total', () => {
  it.each([
    [
      '문화부가 60억원, 경기도와 안양시가 각각 20억원 등 매년 100억원의 예산을 투자해 조성한다.',
      '100억원 = 60억원 + 20억원',
    ],
    [
      '포항시는 530억 원(국비 265억, 도비 130억, 시비 135억)을 들여 공장을 짓는다.',
      '530억 원 = 265억 + 130억 + 135억',
    ],
    ['창원시에 530억 원 규모(도 130억, 시 400억)의 센터가 선다.', '530억 원 = 130억 + 400억'],
    [
      '국비 2843억, 시비 679억, 민자 594억 등 총 4천116억원이 투입된다.',
      '4천116억원 = 2843억 + 679억 + 594억',
    ],
    [
      '사업비는 74억 원으로 국비 66억6천만 원, 시비와 구비가 각각 3억7천만 원이다.',
      '74억 원 = 66억6천만 원 + 3억7천만 원',
    ],
    ['성남시와 용인시, 수원시가 각각 10억 원씩 총 30억 원을 출연한다.', '30억 원 = 10억 원'],
    ['매년 20억 원씩 3년간 총 60억 원을 투입한다.', '60억 원 = 20억 원'],
    ['5개 시군이 각 4억 원씩 모두 20억 원을 모은다.', '20억 원 = 4억 원'],
    ['시비와 구비 각각 10억 원과 20억 원, 총 30억 원이다.', '30억 원 = 10억 원 + 20억 원'],
    ['제조업 120개사와 서비스업 80개사 등 모두 200개사를 돕는다.', '200개사 = 120개사 + 80개사'],
    ['총 사업비 100억 원은 국비 50억 원과 시비 50억 원이다.', '100억 원 = 50억 원 + 50억 원'],
    ['국비 700여억 원과 시비 300여억 원 등 총 1천여억 원이 든다.', '1천여억 원 = 700여억 원 + 300여억 원'],
    ['원주시는 12.5억 원과 5.5억 원 등 총 18억 원을 쓴다.', '18억 원 = 12.5억 원 + 5.5억 원'],
  ])('%s', (text, expected) => expect(sums(text)).toEqual([expected]))

  it.each([
    [
      '3년간 총 60억 원을 투입한다고 밝혔다. 선정 목표는 30곳이다. 재원은 시비 42억, 도비 18억으로 나눠 마련한다.',
      '60억 원 = 42억 + 18억',
    ],
    [
      '기업 110개사와 7조554억원 규모의 투자협약을 맺었다. 고용은 1만2,838명이다. 분야별로는 이차전지가 5조6천억원을 차지했고, 바이오 2천754억원, 식품 1조1천8백억원 순이다.',
      '7조554억원 = 5조6천억원 + 2천754억원 + 1조1천8백억원',
    ],
    [
      '청주시가 올해 총 217억 원을 지원한다.\n- 스타트업 펀드 : 200억 원\n- 수출 초보기업 : 12억 원\n- 시험·인증비 : 5억 원\n',
      '217억 원 = 200억 원 + 12억 원 + 5억 원',
    ],
    ['창업 / 30억 원\n판로 / 20억 원\n합계 / 50억 원', '50억 원 = 30억 원 + 20억 원'],
    [
      '여수시는 국비 10억 원을 확보했다. 여기에 시비 5억 원을 더해 총 15억 원을 쓴다.',
      '15억 원 = 10억 원 + 5억 원',
    ],
  ])('across sentences: %s', (text, expected) => expect(sums(text)).toEqual([expected]))

  it('a total may be divided twice: by years and by funders', () => {
    expect(
      sums('광주시는 매년 20억 원씩 3년간 총 60억 원을 투입한다. 재원은 시비 42억, 도비 18억으로 마련한다.'),
    ).toEqual(['60억 원 = 20억 원 + 42억 + 18억'])
  })

  it('a part may itself have parts', () => {
    expect(
      sums('총 100억 원(국비 60억 원, 지방비 40억 원) 가운데 지방비는 도비 10억 원과 시비 30억 원이다.'),
    ).toContain('100억 원 = 60억 원 + 40억 원')
  })
})

describe('nothing is linked', () => {
  it.each([
    // The sum is off by one: that is an Issue, not a sum.
    '258명의 고용창출과 함께 1,481명 등 총 1,738명의 일자리가 생긴다.',
    // The arithmetic agrees by chance, no word says so.
    '군산시는 10억 원을 들여 공장을, 김제시는 20억 원을 들여 센터를, 익산시는 30억 원을 들여 단지를 짓는다.',
    '작년 20억 원, 재작년 15억 원, 그 전해 5억 원을 썼다.',
    // Rates are never added.
    '자금난 38%와 인력난 27% 등 총 65%였다.',
    // Different measures.
    '10개사와 20명 등 총 30곳이다.',
    // One part alone is no sum.
    '국비 30억 원 등 총 100억 원을 들인다.',
    '매년 20억 원씩 4년간 총 60억 원을 쓴다.',
    // A missing part.
    '530억 원(국비 265억, 도비 130억)을 들인다.',
  ])('%s', (text) => expect(sums(text)).toEqual([]))
})

it('a figure is a part of one total only, and its total is larger', () => {
  const text = '총 30억 원(국비 10억 원, 시비 20억 원). 총 30억 원(국비 10억 원, 시비 20억 원)이다.'
  const { claims, sentences } = claimsOf(text)
  for (const { value, partOf } of withParts(claims, text, sentences)) {
    if (partOf !== null) expect(claims[partOf]?.value).toBeGreaterThan(value)
  }
})

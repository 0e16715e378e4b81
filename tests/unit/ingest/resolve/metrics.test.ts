import { describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/ingest/read-article'
import { encodeUtf8 } from '@/tests/setup/encodings'

const HEAD = '원주시, 기업 돕는다\n입력 2024.05.20 10:00\n원주시는 기업 지원에 나섰다.\n'

function metricsOf(text: string) {
  const result = readArticle({ name: 'wonju.txt', bytes: encodeUtf8(HEAD + text) })
  if (!result.ok) throw new Error(result.message)
  return result.reading
}

const fields = (text: string) =>
  metricsOf(text).metrics.map(({ raw, kind, status, year, qualifier }) =>
    [raw, kind, status, year, qualifier].join(' '),
  )

describe('수치의 뜻', () => {
  it.each<[string, string[]]>([
    ['시는 지난해 85개사를 지원했다.', ['85개사 beneficiary-companies actual 2023 exact']],
    ['시는 올해 약 300억원의 예산을 투입할 계획이다.', ['300억원 budget plan 2024 approx']],
    [
      '시는 2021년 20여 명, 2022년 30명을 새로 채용했다.',
      ['20여 명 jobs-created actual 2021 approx', '30명 jobs-created actual 2022 exact'],
    ],
    [
      '원주시는 기업 900개사를 지원했다. 분야별로는 바이오 300개사, 기계 600개사다.',
      [
        '900개사 beneficiary-companies actual  exact',
        '300개사 beneficiary-companies actual  exact',
        '600개사 beneficiary-companies actual  exact',
      ],
    ],
    [
      '시는 투자진흥기금을 500억 원에서 1천억 원으로 늘리고 투자기업 보조금도 늘렸다.',
      ['500억 원 fund-size actual  exact', '1천억 원 fund-size actual  exact'],
    ],
    [
      '상담 512건(3,140만 달러), 계약 추진 412만 달러의 성과를 거뒀다.',
      [
        '512건 cases actual  exact',
        '3,140만 달러 export-contract actual  exact',
        '412만 달러 export-contract actual  exact',
      ],
    ],
    ['만족도는 5점 만점에 4.6점이다.', ['4.6점 count-other actual  exact']],
    ['축구장 77개 크기인 55만㎡에 짓는다.', ['55만㎡ area plan  exact']],
    [
      '정책자금 65억 원, 특례보증 35억 원에 각종 보조사업 10억 원을 더한 규모다.',
      [
        '65억 원 fund-size actual  exact',
        '35억 원 guarantee actual  exact',
        '10억 원 support-amount actual  exact',
      ],
    ],
    [
      '시는 창업보육센터 5곳에 68개 업체를 입주시켰다.',
      ['5곳 count-other actual  exact', '68개 업체 resident-companies actual  exact'],
    ],
    ['아침 식사를 1천원에 제공한다. 5개 자치구에서다.', []],
    ['- 반도체 특화 육성: 1,250백만원', ['1,250백만원 budget actual  exact']],
    [
      '시는 내년 예산 12억원을 세울 계획이다. 원주지역 기업에 6만5천명이 종사하고 있다.',
      ['12억원 budget plan 2025 exact', '6만5천명 employees actual 2024 exact'],
    ],
    [
      '2010년 스마트공장 사업을 거친 업체는 44개 업체다. 이들에게 건네진 돈은 모두 3억원이다.',
      ['44개 업체 companies actual 2010 exact', '3억원 support-amount actual 2010 exact'],
    ],
    [
      '□ 2022년 지원 실적\n구분 / 사업비(억원) / 지원 기업(개사)\n판로 개척 지원사업 / 16 / 25',
      ['16 budget actual 2022 exact', '25 beneficiary-companies actual 2022 exact'],
    ],
    ['업체당 최대 5억원을 융자한다.', ['5억원 support-amount plan  up-to']],
    ['센터는 연면적 8,000㎡, 지하 1층 지상 7층으로 지어졌다.', ['8,000㎡ area actual  exact']],
    [
      '시는 2023년 수출상담회에서 540만 달러의 수출 계약을 맺었다.',
      ['540만 달러 export-contract actual 2023 exact'],
    ],
    ['4개 분야 특수시책과 제2의 도약, 민선8기를 말했다.', []],
  ])('%s', (text, expected) => {
    expect(fields(text)).toEqual(expected)
  })

  it('지역과 기관은 주어의 것이다', () => {
    const [metric] = metricsOf('원주미래산업진흥원은 지난해 85개사를 지원했다.').metrics
    expect(metric).toMatchObject({ regionCode: '51130', agency: '원주미래산업진흥원' })
  })

  it('뜻을 알 수 없는 금액은 Issue로도 남는다', () => {
    const { metrics, issues } = metricsOf('그 밖에 7억원이 있다.')
    expect(metrics).toHaveLength(1)
    expect(issues.map(({ code }) => code)).toContain('unknown-meaning')
  })

  it('각각 낸 돈은 낸 이마다 하나씩이고, 합은 그대로다', () => {
    const { metrics } = metricsOf(
      '사업비는 총 74억 원으로 국비 66억6천만 원, 시비와 구비가 각각 3억7천만 원이다.',
    )
    expect(metrics.map(({ raw, label, partOf }) => [raw, label, partOf])).toEqual([
      ['74억 원', '예산', null],
      ['66억6천만 원', '국비', 0],
      ['3억7천만 원', '시비', 0],
      ['3억7천만 원', '구비', 0],
    ])
  })

  it('범위는 견줄 수 없는 위 끝이다', () => {
    const { metrics } = metricsOf('시는 올해 예산 3~5억 원을 지원한다.')
    expect(metrics).toEqual([
      expect.objectContaining({
        raw: '3~5억 원',
        value: 500_000_000,
        qualifier: 'up-to',
        compareClass: null,
      }),
    ])
  })

  it('읽지 못한 수는 Issue이고 수치가 아니다', () => {
    const { metrics, issues } = metricsOf('시는 5~3억 원을 지원했다.')
    expect(metrics).toEqual([])
    expect(issues.map(({ code }) => code)).toContain('unread-number')
  })
})

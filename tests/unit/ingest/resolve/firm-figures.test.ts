import { describe, expect, it } from 'vitest'
import { cutSentences } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'
import { firmWordsOf, isFirmsOwn } from '@/lib/ingest/resolve/firm-figures'
import { findQuantities } from '@/lib/measures/quantity'

describe('한 기업의 것', () => {
  function own(text: string): boolean[] {
    const sentence = { start: 0, end: text.length, kind: 'sentence' as const, paragraph: 0 }
    const [firm] = firmWordsOf(text, [sentence])
    return findQuantities(text, []).map((it) => firm !== undefined && isFirmsOwn(text, it, sentence, firm))
  }

  it.each([
    '㈜한빛정밀은 매출 100억 원을 올렸다.',
    'A사는 이 사업으로 매출을 12억 원 늘렸다.',
    '이 회사는 직원 45명이 연 매출 80억 원을 올린다.',
    '매출 120억 원을 올린 대호정밀은 수출에 나섰다.',
    '직원 14명인 이 회사가 본보기다.',
    '한 화장품 제조업체는 지금 52명이 일한다.',
    '한 로봇부품 업체는 첫 수출 120만 달러를 이뤘다.',
    '수혜기업인 미래정공 김모 대표는 “직원 7명을 뽑고 3억 원을 들였다”고 했다.',
    '식품업체 인사 담당자 : "연 3천만 원을 걸었습니다"',
    '도금업체 사장 구모씨(48)는 "한 해 1억2천만원을 아낀다"고 했다.',
    '“매출이 2억 원에서 8억 원으로 뛰었다”고 김모 대표는 말했다.',
  ])('%s', (text) => {
    expect(own(text).every(Boolean)).toBe(true)
  })

  it.each([
    '현대정공은 창원공장에 1,000억 원을 투자하기로 시와 협약을 맺었다.',
    '부천산업진흥재단 김하나 대표이사는 “올해 100억 원을 지원한다”고 말했다.',
    '이들 기업의 매출은 천2백억원이다.',
    '시는 핀테크는 물론 30개사를 돕는다.',
    '각 업체는 3천만 원을 받는다.',
    '그 결과 지원기업의 매출은 1,420억원이다.',
  ])('아님: %s', (text) => {
    expect(own(text).some(Boolean)).toBe(false)
  })
})

it('기업 이야기는 문단 안에서, 성공사례는 다음 표제까지 이어진다', () => {
  const text = [
    '㈜한빛정밀은 센터의 도움을 받았다. 직원도 26명으로 늘었다. 센터는 312개 업체를 도왔다.',
    '매출은 41억원이다.',
    '성공사례 2. 고무화학',
    '불량률이 0.5%로 떨어졌다.',
    '자금 지원',
    '매출은 500억원이다.',
  ].join('\n')
  const sentences = cutSentences(text, articleLines(text))
  const goesOn = firmWordsOf(text, sentences).map((it) => it.goesOn)
  const marked = sentences.filter((_, at) => goesOn[at]).map(({ start, end }) => text.slice(start, end))
  expect(marked).toEqual(['직원도 26명으로 늘었다.', '불량률이 0.5%로 떨어졌다.'])
})

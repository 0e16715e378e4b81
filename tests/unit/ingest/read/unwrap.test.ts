import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unwrapLines } from '@/lib/ingest/read/unwrap'

const WRAPPED = `원주시는 올해 중소기업육성자금 삼백억원을 조성하여 관내
기업에 지원한다고 밝혔다. 시는 지난해 원주미래산업진흥원을
통해 팔십오 개사에 사십이억원을 지원하였고 이 가운데 수출
기업 이십여 곳은 해외에서 오백사십만 달러의 수출 계약을 맺
었으며 고용도 함께 늘었다고 설명하며 앞으로도 창업과 판로
개척을 돕는 데 힘을 쏟겠다고 시장은 거듭하여 강조하였다.
◇ 창업 공간도 넓힌다
창업지원센터는 연면적 팔천 제곱미터로 지어지고 내년에는`

describe('unwrapLines', () => {
  it('문장 가운데서 끊긴 줄을 잇고, 자리는 그대로 둔다', () => {
    const text = unwrapLines(WRAPPED)
    expect(text).toHaveLength(WRAPPED.length)
    expect(text).toContain('조성하여 관내 기업에 지원한다고')
    expect(text).toContain('강조하였다.\n◇ 창업 공간도 넓힌다\n')
  })

  it('한 줄이 한 문단인 글은 그대로 둔다', () => {
    const prose = Array.from(
      { length: 9 },
      (_, at) => `시는 ${at}번째로 창업 기업을 여러 해 동안 도왔다고 밝혔다.`,
    )
    expect(unwrapLines(prose.join('\n'))).toBe(prose.join('\n'))
    expect(unwrapLines('짧은 글')).toBe('짧은 글')
    expect(unwrapLines('')).toBe('')
  })

  it('길이를 지키고 줄바꿈만 빈칸이 된다', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'가나다 .\n◇'.split('')), maxLength: 900 }),
        (text) => {
          const plain = (it: string) => it.replaceAll('\n', ' ')
          expect(plain(unwrapLines(text))).toBe(plain(text))
        },
      ),
    )
  })
})

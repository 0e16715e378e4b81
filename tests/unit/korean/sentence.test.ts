import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitParagraphs, splitSentences } from '@/lib/korean/sentence'

const sentencesOf = (text: string) =>
  splitParagraphs(text).flatMap((paragraph) =>
    splitSentences(text, paragraph).map(({ start, end }) => text.slice(start, end)),
  )

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['시는 지원했다. 군도 지원했다.', ['시는 지원했다.', '군도 지원했다.']],
    ['예산이 투입된다.217개 기업이 받는다.', ['예산이 투입된다.', '217개 기업이 받는다.']],
    ['운영한다.전주시는 늘린다.', ['운영한다.', '전주시는 늘린다.']],
    ['지원함. 모집중임. 신청받음.', ['지원함.', '모집중임.', '신청받음.']],
    ['매출이 1.5배, 14.7% 늘었다.', ['매출이 1.5배, 14.7% 늘었다.']],
    ['2022. 05.18(수) 17:09에 승인했다.', ['2022. 05.18(수) 17:09에 승인했다.']],
    ['2016.11.15 원주에서 열렸다.', ['2016.11.15 원주에서 열렸다.']],
    ['U.S. 시장에 나갔다.', ['U.S. 시장에 나갔다.']],
    ['총 5억원. 시가 낸다.', ['총 5억원.', '시가 낸다.']],
    ['비중은 30%. 작년보다 늘었다.', ['비중은 30%.', '작년보다 늘었다.']],
    ['연면적은 8,000㎡. 지상 3층이다.', ['연면적은 8,000㎡.', '지상 3층이다.']],
    ['“힘을 보태겠습니다.”라고 말했다. 또 만났다.', ['“힘을 보태겠습니다.”라고 말했다.', '또 만났다.']],
    ['“힘을 보태겠다.” 라며 웃었다.', ['“힘을 보태겠다.” 라며 웃었다.']],
    ['“힘을 보태겠다.”고 밝혔다.', ['“힘을 보태겠다.”고 밝혔다.']],
    ['“힘을 보태겠다.” 고 밝혔다.', ['“힘을 보태겠다.” 고 밝혔다.']],
    ['“힘을 보태겠다.” 고 시장은 웃었다.', ['“힘을 보태겠다.”', '고 시장은 웃었다.']],
    ['“가겠다.”며 “오겠다.”고 했다.', ['“가겠다.”며 “오겠다.”고 했다.']],
    ['“잘됐다.” 이어 그는 떠났다.', ['“잘됐다.”', '이어 그는 떠났다.']],
    ['왜 그럴까? 이유는 많다.', ['왜 그럴까?', '이유는 많다.']],
    ['‘힘내라! 소상공인’ 특례보증을 시작했다.', ['‘힘내라! 소상공인’ 특례보증을 시작했다.']],
    ['도약! 새 원주를 연다.', ['도약!', '새 원주를 연다.']],
    ['‘다시 뛰자! 원주는 이렇게 시작한다. 끝.', ['‘다시 뛰자!', '원주는 이렇게 시작한다.', '끝.']],
    ['준공했다. 이란 수출도 늘었다.', ['준공했다.', '이란 수출도 늘었다.']],
    ['준공했다.도는 늘린다.', ['준공했다.', '도는 늘린다.']],
    ['왜인가?라는 물음이 남았다.', ['왜인가?라는 물음이 남았다.']],
    ['가. 지원대상 나. 신청기간', ['가. 지원대상 나. 신청기간']],
    ['(재)원주미래산업진흥원이 맡았다.(사진)', ['(재)원주미래산업진흥원이 맡았다.', '(사진)']],
    ['시작했다。끝났다。', ['시작했다。', '끝났다。']],
    ['마침표가 없는 줄', ['마침표가 없는 줄']],
    ['첫 줄이다\n둘째 줄이다.\r\n\r\n  셋째 줄  ', ['첫 줄이다', '둘째 줄이다.', '셋째 줄']],
    ['', []],
    [' \n\t ', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })

  it('끝이 없는 줄은 빈칸에서, 빈칸도 없으면 수 밖에서 끊는다', () => {
    const spaced = sentencesOf('청년창업 1,234억원 '.repeat(500))
    expect(Math.max(...spaced.map((it) => it.length))).toBeLessThanOrEqual(1200)
    for (const it of spaced) expect(it).toMatch(/^(?:청년창업|1,234억원).*(?:청년창업|1,234억원)$/)
    const joined = sentencesOf('창업1,234억'.repeat(500))
    for (const it of joined) expect(it).toMatch(/^[창업].*[업억]$/)
    expect(joined.join('')).toBe('창업1,234억'.repeat(500))
    expect(sentencesOf('1'.repeat(5000)).join('')).toBe('1'.repeat(5000))
  })

  it('문장은 차례대로 글을 덮고, 버리는 것은 빈칸뿐이다', () => {
    const unit = fc.constantFrom(...'가다요함원%. !?"\'“”‘’()[]1,。\n\t억라고 며'.split(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: 'binary' })), (text) => {
        const spans = splitParagraphs(text).flatMap((paragraph) => splitSentences(text, paragraph))
        let from = 0
        let between = ''
        for (const { start, end } of spans) {
          if (start < from || end <= start) throw new Error(`${start}–${end}`)
          between += text.slice(from, start)
          from = end
        }
        expect((between + text.slice(from)).trim()).toBe('')
      }),
      { numRuns: 3000 },
    )
  })
})

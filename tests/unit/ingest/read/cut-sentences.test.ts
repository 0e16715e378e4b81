import { describe, expect, it } from 'vitest'
import { cutSentences, titleAt } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'

function cut(text: string): string[] {
  return cutSentences(text, articleLines(text)).map(
    ({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`,
  )
}

describe('cutSentences', () => {
  it.each<[string, string[]]>([
    ['원주시, 창업 돕는다', ['heading: 원주시, 창업 돕는다']],
    ['시는 돕는다. 군도 돕는다.', ['sentence: 시는 돕는다.', 'sentence: 군도 돕는다.']],
    ['[원주=뉴시스]홍길동 기자 = 시는 돕는다.', ['sentence: 시는 돕는다.']],
    ['(춘천=연합뉴스) 홍길동 기자 = 시는 돕는다.', ['sentence: 시는 돕는다.']],
    ['[ 원주/홍길동 기자 ] 시는 돕는다.', ['sentence: 시는 돕는다.']],
    ['[강원일보 홍길동 기자] 시는 돕는다.', ['sentence: 시는 돕는다.']],
    ['[단독] 시는 돕는다.', ['sentence: [단독] 시는 돕는다.']],
    [
      '◇ 창업의 요람, 원주창업센터 = 센터는 2019년 열었다. 늘고 있다.',
      ['heading: ◇ 창업의 요람, 원주창업센터', 'sentence: 센터는 2019년 열었다.', 'sentence: 늘고 있다.'],
    ],
    ['원주창업지원센터 전경.', ['caption: 원주창업지원센터 전경.']],
    ['▲ 원강수 원주시장이 기업을 찾은 모습', ['caption: ▲ 원강수 원주시장이 기업을 찾은 모습']],
    ['< 원주 기업도시 조감도 >', ['caption: < 원주 기업도시 조감도 >']],
    ['<원주시 제공>', ['caption: <원주시 제공>']],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences)
  })

  it('같은 문장은 빈칸이 달라도 한 번만 남는다', () => {
    expect(cut('시는 창업을 돕는다. 군도 돕는다.\n시는  창업을 돕는다. 도는 돕지 않는다.')).toEqual([
      'sentence: 시는 창업을 돕는다.',
      'sentence: 군도 돕는다.',
      'sentence: 도는 돕지 않는다.',
    ])
  })

  it('counts paragraphs', () => {
    const text = '첫 줄이다. 이어진다.\n\n둘째 줄이다.'
    expect(cutSentences(text, articleLines(text)).map(({ paragraph }) => paragraph)).toEqual([0, 0, 1])
  })
})

describe('titleAt', () => {
  function title(text: string): string | null {
    const found = titleAt(text, cutSentences(text, articleLines(text)))
    return found && text.slice(found.start, found.end)
  }

  it.each<[string, string | null]>([
    ['원주시, 창업 돕는다\n시는 돕는다.', '원주시, 창업 돕는다'],
    ['◆ 원주시, 창업 돕는다 ◆\n시는 돕는다.', '원주시, 창업 돕는다'],
    ['원주시, 창업 돕는다 - 강원매일\n시는 돕는다.', '원주시, 창업 돕는다'],
    ['빈 공장, 다시 채울 수 있을까?\n시는 돕는다.', '빈 공장, 다시 채울 수 있을까?'],
    ['제목 : 원주시, 창업 돕는다\n시는 돕는다.', '원주시, 창업 돕는다'],
    ['▲ 청년센터 전경\n원주시, 창업 돕는다\n시는 돕는다.', '원주시, 창업 돕는다'],
    [
      '우리 시의 겨울이 달라집니다.\n\n시는 올해 겨울 축제를 새로 열고 상인들을 돕습니다.',
      '우리 시의 겨울이 달라집니다.',
    ],
    ['시는 올해 겨울 축제를 새로 열고 상인들을 돕습니다.\n\n군도 돕는다.', null],
    ['시는 돕는다. 군도 돕는다.', null],
    [`${'원주시 '.repeat(40)}\n시는 돕는다.`, null],
    ['', null],
  ])('%j → %s', (text, expected) => {
    expect(title(text)).toBe(expected)
  })
})

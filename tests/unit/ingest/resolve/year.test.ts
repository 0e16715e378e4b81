import { describe, expect, it } from 'vitest'
import { carryOn, NO_YEAR, yearOf } from '@/lib/ingest/resolve/year'
import { findTimeExpressions } from '@/lib/korean/time-expression'

const PUBLISHED = { year: 2024, month: 5, day: 20 }

function year(text: string, raw: string, old = false) {
  const whole = { start: 0, end: text.length }
  const start = text.indexOf(raw)
  const figure = { start, end: start + raw.length }
  const clues = {
    clause: whole,
    times: findTimeExpressions(text, PUBLISHED),
    carried: NO_YEAR,
    published: PUBLISHED,
    old,
  }
  const found = yearOf(text, figure, clues)
  return [found.year, found.yearBasis, found.period]
}

describe('yearOf', () => {
  it.each<[string, string, (number | string | null)[]]>([
    ['2021년 85개사를 지원했다.', '85개사', [2021, 'stated', null]],
    ['2021년 10월 85개사를 지원했다.', '85개사', [2021, 'stated', '2021-10']],
    ['2021년 상반기 85개사를 지원했다.', '85개사', [2021, 'stated', '2021-01/2021-06']],
    ['2021년 하반기 85개사를 지원했다.', '85개사', [2021, 'stated', '2021-07/2021-12']],
    ['2016~2018년 85개사를 지원했다.', '85개사', [2018, 'stated', '2016/2018']],
    ['지난해 85개사를 지원했다.', '85개사', [2023, 'relative', null]],
    ['지난달 18일 85개사를 지원했다.', '85개사', [2024, 'relative', '2024-04-18']],
    ['매년 20억원을 지원한다.', '20억원', [null, null, 'R/P1Y']],
    ['매월 20만원을 지원한다.', '20만원', [null, null, 'R/P1M']],
    ['2003년에 개원하여 85개사를 지원했다.', '85개사', [null, null, null]],
    ['3년간 85개사를 지원했다.', '85개사', [null, null, null]],
    ['85개사를 2021년 지원했다.', '85개사', [2021, 'stated', null]],
    ['85개사를 지원했다.', '85개사', [null, null, null]],
    ['지난해보다 5억원 늘었다.', '5억원', [null, null, null]],
  ])('%s', (text, raw, expected) => {
    expect(year(text, raw)).toEqual(expected)
  })

  it('늘기 전의 값은 앞의 해에 속한다', () => {
    const text = '2019년 20개에서 2021년 30개로 늘었다.'
    expect(year(text, '30개')).toEqual([2021, 'stated', null])
  })

  it('문장에 때가 없으면 앞 문장의 해를 잇는다', () => {
    const text = '85개사를 지원했다.'
    const carried = { year: 2023, yearBasis: 'inferred' as const, period: null }
    const whole = { start: 0, end: text.length }
    const clues = { clause: whole, times: [], carried, published: PUBLISHED, old: false }
    expect(yearOf(text, { start: 0, end: 4 }, clues)).toEqual(carried)
  })
})

describe('carryOn', () => {
  const carry = (text: string) => carryOn(text, findTimeExpressions(text, PUBLISHED), NO_YEAR, PUBLISHED).year

  it.each<[string, number | null]>([
    ['지난해 지원했다.', 2023],
    ['내년에 짓는다.', 2025],
    ['2010년 문을 열었다.', null],
    ['2024년부터 늘린다.', null],
    ['늘 돕는다.', null],
  ])('%s → %s', (text, expected) => {
    expect(carry(text)).toBe(expected)
  })
})

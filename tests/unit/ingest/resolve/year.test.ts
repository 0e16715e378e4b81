import { describe, expect, it } from 'vitest'
import { carryOn, NO_YEAR, yearOf } from '@/lib/ingest/resolve/year'
import { findTimeExpressions } from '@/lib/korean/time-expression'

const PUBLISHED = { year: 2024, month: 5, day: 20 }

function year(text: string, raw: string, old = false, replaces: string | null = null) {
  const whole = { start: 0, end: text.length }
  const start = text.indexOf(raw)
  const figure = { start, end: start + raw.length }
  const clues = {
    clause: whole,
    times: findTimeExpressions(text, PUBLISHED),
    carried: NO_YEAR,
    published: PUBLISHED,
    old,
    replaces:
      replaces === null
        ? null
        : { start: text.indexOf(replaces), end: text.indexOf(replaces) + replaces.length },
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
    ['2021년의 8천102개보다 16.2% 늘었다.', '16.2%', [null, null, null]],
    ['내년 예산은 올해 본예산 161억700만원보다 14.4% 많다.', '14.4%', [2025, 'relative', null]],
    ['지난해 같은 기간 3,912곳보다 많다.', '3,912곳', [2023, 'relative', null]],
    ['지난해 같은 기간엔 접수가 288건이었다.', '288건', [2023, 'relative', null]],
    ['전년 동기(312개사)보다 줄었다.', '312개사', [2023, 'relative', null]],
    ['지난 1분기 85개사를 지원했다.', '85개사', [2024, 'relative', '2024-01/2024-03']],
    ['2020년 4/4분기 수출은 3억 달러였다.', '3억 달러', [2020, 'stated', '2020-10/2020-12']],
    ['3~4월 85개사를 지원했다.', '85개사', [2024, 'relative', '2024-03/2024-04']],
    ['11월부터 2월까지 85개사를 지원한다.', '85개사', [2024, 'relative', '2024-11/2025-02']],
    ['4월 18일부터 22일까지 85개사가 참가했다.', '85개사', [2024, 'relative', '2024-04-18/2024-04-22']],
    ['올해부터 2027년까지 85억원을 들인다.', '85억원', [2027, 'stated', '2024/2027']],
    ['다음 달부터 85개사를 지원한다.', '85개사', [2024, 'relative', '2024-06']],
    ['2025년 6월 문을 열 센터는 4,230㎡ 규모다.', '4,230㎡', [2025, 'stated', '2025-06']],
    ['한때 500곳을 헤아렸다.', '500곳', [null, null, null]],
    ['출범 당시 11억원이던 예산', '11억원', [null, null, null]],
    ['2014년 10월 기준 1595개소였던 업체', '1595개소', [2014, 'stated', '2014-10']],
  ])('%s', (text, raw, expected) => {
    expect(year(text, raw)).toEqual(expected)
  })

  it('늘기 전의 값은 앞의 해에 속한다', () => {
    const text = '2019년 20개에서 2021년 30개로 늘었다.'
    expect(year(text, '30개')).toEqual([2021, 'stated', null])
  })

  it('앞의 값 바로 앞의 해는 뒤의 값의 것이 아니다', () => {
    const text = '규모를 지난해 260억 원에서 320억 원으로 늘렸다.'
    expect(year(text, '260억 원', true)).toEqual([2023, 'relative', null])
    expect(year(text, '320억 원', false, '260억 원')).toEqual([null, null, null])
  })

  it('문장에 때가 없으면 앞 문장의 해를 잇는다', () => {
    const text = '85개사를 지원했다.'
    const carried = { year: 2023, yearBasis: 'inferred' as const, period: null }
    const whole = { start: 0, end: text.length }
    const clues = { clause: whole, times: [], carried, published: PUBLISHED, old: false, replaces: null }
    expect(yearOf(text, { start: 0, end: 4 }, clues)).toEqual(carried)
  })
})

describe('carryOn', () => {
  const carry = (text: string) => carryOn(text, findTimeExpressions(text, PUBLISHED), NO_YEAR, PUBLISHED).year

  it.each<[string, number | null]>([
    ['지난해 지원했다.', 2023],
    ['지난해 지원했다고 14일 밝혔다.', 2023],
    ['지원했다고 14일 밝혔다.', 2024],
    ['지난 2003년 300억원으로 시작해 커졌다.', null],
    ['2023년 11월 공식 출범한 이후 1년을 맞았다.', null],
    ['내년에 짓는다.', 2025],
    ['2010년 문을 열었다.', null],
    ['2024년부터 늘린다.', null],
    ['늘 돕는다.', null],
  ])('%s → %s', (text, expected) => {
    expect(carry(text)).toBe(expected)
  })

  it('기사에서 먼 해가 나오면 앞의 해는 더 이어지지 않는다', () => {
    const last = { year: 2023, yearBasis: 'inferred' as const, period: null }
    const text = '2010년 문을 열었다.'
    expect(carryOn(text, findTimeExpressions(text, PUBLISHED), last, PUBLISHED)).toEqual(NO_YEAR)
  })
})

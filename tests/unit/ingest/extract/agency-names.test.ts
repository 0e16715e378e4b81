import { describe, expect, it } from 'vitest'
import { renamesIn, shortNameBehind } from '@/lib/ingest/extract/agency-names'

describe('shortNameBehind', () => {
  it.each<[string, string | null]>([
    ['(이하 ‘진흥원’)은', '진흥원'],
    ['(이하 “센터”)', '센터'],
    ['(이하 진흥원)', '진흥원'],
    ['(원장 홍길동, 이하 진흥원)', '진흥원'],
    ['(약칭 원미진)', '원미진'],
    ['(KTL)', 'KTL'],
    ['(원미진)', '원미진'],
    ['(원장 홍길동)', null],
    ['(원주시)', null],
    ['(사진)', null],
    ['(대표)', null],
    [' (KTL)', null],
    ['은 (KTL)', null],
    ['', null],
  ])('원주진흥원%s → %s', (rest, name) => {
    expect(shortNameBehind(`원주진흥원${rest}`, 5)).toBe(name)
  })
})

describe('renamesIn', () => {
  const known = new Set(['원주테크노밸리', '원주미래산업진흥원', '춘천정보원', '강원정보원'])
  const renames = (text: string) =>
    renamesIn(text, { start: 0, end: text.length }, 0, { year: 2024, month: 5, day: 20 }, (name) =>
      known.has(name),
    ).map(({ from, to, until }) => `${from} → ${to} (${until})`)

  it.each<[string, string[]]>([
    [
      '2021년 10월 ‘원주테크노밸리’에서 ‘원주미래산업진흥원’으로 명칭을 변경했다.',
      ['원주테크노밸리 → 원주미래산업진흥원 (2021-10)'],
    ],
    [
      '지난해 원주테크노밸리가 원주미래산업진흥원으로 이름을 바꿨다.',
      ['원주테크노밸리 → 원주미래산업진흥원 (2023)'],
    ],
    ['춘천정보원은 2019년 강원정보원으로 확대 개편됐다.', ['춘천정보원 → 강원정보원 (2019)']],
    ['원주테크노밸리를 원주미래산업진흥원으로 개칭했다.', ['원주테크노밸리 → 원주미래산업진흥원 (null)']],
    ['원주미래산업진흥원(옛 원주테크노밸리)은 문을 열었다.', ['원주테크노밸리 → 원주미래산업진흥원 (null)']],
    ['원주에서 춘천으로 이름을 바꿨다.', []],
    ['원주테크노밸리에서 원주미래산업진흥원으로 이사했다.', []],
  ])('%s', (text, found) => {
    expect(renames(text)).toEqual(found)
  })
})

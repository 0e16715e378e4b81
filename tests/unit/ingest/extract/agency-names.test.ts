import { describe, expect, it } from 'vitest'
import { shortNameBehind } from '@/lib/ingest/extract/agency-names'

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

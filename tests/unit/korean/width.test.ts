import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWidth } from '@/lib/korean/width'

describe('foldWidth', () => {
  it.each([
    ['１，０００억　원', '1,000억 원'],
    ['１４．７％', '14.7%'],
    ['연구ㆍ개발・보급･확산‧지원', '연구·개발·보급·확산·지원'],
    ['２０１６～２０１８년', '2016~2018년'],
    ['2016∼2018년, 3〜5월', '2016~2018년, 3~5월'],
    ['2016–2018년 — 3−5월', '2016-2018년 - 3-5월'],
    ['′21년', "'21년"],
    ['1,000億원 2兆', '1,000억원 2조'],
    ['ＫＴＬ（원장）', 'KTL(원장)'],
    ['￦５００', '₩500'],
    ['10\u00a0억\u2009원\u202f', '10 억 원 '],
    ['한글과 “따옴표”는 그대로', '한글과 “따옴표”는 그대로'],
  ])('%s → %s', (printed, folded) => {
    expect(foldWidth(printed)).toBe(folded)
  })

  it('길이를 지켜, 접은 글의 자리가 곧 기사의 자리이다', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldWidth(text).length === text.length))
  })

  it('한 번 접으면 더 접히지 않는다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldWidth(foldWidth(text)) === foldWidth(text)),
    )
  })
})

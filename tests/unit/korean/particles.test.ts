import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isParticleOnly, stemOf, strippedStages } from '@/lib/korean/particles'

describe('stemOf', () => {
  it.each([
    ['안양시의', '안양시'],
    ['청년창업을', '청년창업'],
    ['기업들에게', '기업'],
    ['진흥원으로부터', '진흥원'],
    ['센터에서는', '센터'],
    ['지원하는', '지원'],
    ['운영한', '운영'],
    ['개최하여', '개최'],
    ['구축됐다', '구축'],
    ['수출로', '수출'],
    ['진흥원이란', '진흥원'],
    ['센터란', '센터'],
    ['진흥원이라는', '진흥원'],
    ['센터에서의', '센터'],
    ['기업까지의', '기업'],
    ['기업들의', '기업'],
    ['입주했나요', '입주'],
    ['지원받으려면', '지원'],
  ])('%s → %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem)
  })

  it.each(['성과', '사업평가', '전문가', '협의', '제도', '판로', '지난해', '것으로', '사업', '안양', '권한'])(
    'leaves %s whole',
    (word) => {
      expect(stemOf(word)).toBe(word)
    },
  )

  it('never cuts a word it is told is whole', () => {
    expect(stemOf('경기도')).toBe('경기')
    expect(stemOf('경기도', (stage) => stage === '경기도')).toBe('경기도')
    expect(stemOf('경기도의', (stage) => stage === '경기도')).toBe('경기도')
  })

  it('gives stages that begin with the word, get shorter and keep two syllables', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[가-힣]{1,12}$/), (word) => {
        const stages = strippedStages(word)
        expect(stages[0]).toBe(word)
        for (const stage of stages.slice(1)) {
          expect(word.startsWith(stage)).toBe(true)
          expect(stage.length).toBeGreaterThanOrEqual(2)
        }
        expect(new Set(stages).size).toBe(stages.length)
      }),
    )
  })
})

describe('isParticleOnly', () => {
  it.each(['의', '에서는', '을', '과', '로'])('%s is', (text) => expect(isParticleOnly(text)).toBe(true))
  it.each(['센터', '큐브', '원장'])('%s is not', (text) => expect(isParticleOnly(text)).toBe(false))
})

import { describe, expect, it } from 'vitest'
import { isAskingVerb, isLikelyVerbForm, isVerbForm } from '@/lib/korean/verb-form'

describe('isVerbForm', () => {
  it.each(['모았나', '늘었는지', '받으려면', '생기나요', '됐습니까', '있는가', '빌려'])(
    '%s is a verb',
    (word) => {
      expect(isVerbForm(word)).toBe(true)
    },
  )

  it.each(['창업', '지원금', '코로나', '배려', '단지는', '자격', '애로'])('%s may be a noun', (word) => {
    expect(isVerbForm(word)).toBe(false)
  })
})

describe('isLikelyVerbForm', () => {
  it.each(['내주는', '키우던', '맡기면', '팔게', '묶어', '받은', '힘들어진', '멈춰서', '뽑힌'])(
    '%s stands nowhere, so it is rather a verb',
    (word) => {
      expect(isLikelyVerbForm(word)).toBe(true)
    },
  )

  it.each(['감귤', '수영장', '여권', '중국어', '육아', '서울은', '사람을', '냉장고', '사진'])(
    '%s is a thing',
    (word) => {
      expect(isLikelyVerbForm(word)).toBe(false)
    },
  )
})

describe('isAskingVerb', () => {
  it.each(['늘었나', '받을까요', '되는지', '있습니까'])('%s only asks', (word) => {
    expect(isAskingVerb(word)).toBe(true)
  })

  it.each(['빌려', '늘었다', '하나', '지원'])('%s may be printed', (word) => {
    expect(isAskingVerb(word)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { initialKeys } from '@/lib/korean/chosung'
import { queryOf } from '@/lib/search/engine/ask-index'
import { WORD_FIELDS } from '@/lib/search/index-settings'
import { engineQuery, exactForm } from '@/lib/search/query/engine-query'
import { understandQuery } from '@/lib/search/query/understand-query'

const asked = (typed: string) => {
  const forms = understandQuery(typed, false).tokens.map((token) => exactForm(token))
  return queryOf(engineQuery(forms, []), false)
}

describe('queryOf', () => {
  it.each(['산업진흥원', '특례보증', 'MRO 단지', 'x', 'XR 기업', '2021년 921억원'])(
    'looks for %s in all fields',
    (typed) => {
      expect(asked(typed)).toEqual({ q: expect.any(String) })
    },
  )

  it.each(['XAI', '안양 xai', 'XSD'])(
    'keeps %s from the fields of initials, whose keys look like it',
    (typed) => {
      expect(asked(typed).fields).toEqual(WORD_FIELDS)
    },
  )

  it('knows every key of initials', () => {
    for (const initials of ['ㅅㅇㅈㅎㅇ', 'ㄲㄸㅃㅆㅉ', 'ㄱㄴㄷㄹㅁㅂㅅ', 'ㅇㅈㅊㅋㅌㅍㅎ', 'ㄳㅄ']) {
      expect(queryOf(`"${initialKeys(initials)}"`, false).fields, initials).toEqual(WORD_FIELDS)
      expect(queryOf(`"${initialKeys(initials)}"`, true)).not.toHaveProperty('fields')
    }
  })
})

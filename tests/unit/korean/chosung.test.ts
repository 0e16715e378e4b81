import { describe, expect, it } from 'vitest'
import { initialKeys, initialsOf, isInitialsOnly } from '@/lib/korean/chosung'

describe('initials', () => {
  it.each([
    ['ㅇㅇㅅㅇㅈㅎㅇ', true],
    ['ㅇㅇ ㅅㅇ', true],
    ['ㅇ', false],
    ['ㅏㅅㅣ', false],
    ['안ㅇ', false],
    ['', false],
  ])('%s are initials only: %s', (text, expected) => {
    expect(isInitialsOnly(text)).toBe(expected)
  })

  it('takes the initials of the Hangul and nothing else', () => {
    expect(initialsOf('안양 A-큐브')).toBe('ㅇㅇㅋㅂ')
    expect(initialsOf('까치')).toBe('ㄲㅊ')
  })

  it('gives each consonant one letter behind a mark', () => {
    expect(initialKeys('ㅇㅇㅅ')).toBe('xddt')
    expect(initialKeys('ㄲㄱㄱ')).toHaveLength(4)
    expect(initialKeys('ㄲ')).not.toBe(initialKeys('ㄱㄱ'))
  })

  it('takes two consonants a keyboard has joined for the two they are', () => {
    expect(initialKeys('ㄳ')).toBe(initialKeys('ㄱㅅ'))
  })
})

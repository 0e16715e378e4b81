import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '@/lib/ingest/read/decode'
import { encodeCp949, encodeUtf8, encodeUtf16 } from '@/tests/setup/encodings'

const TEXT = '원주시는 올해 중소기업육성자금 300억원을 지원한다고 밝혔다.\n둘째 줄이다. 똠방각하 펲시.'

const textOf = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes)
  return decoded.ok ? decoded.text : decoded.reason
}

describe('decodeText', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', encodeUtf8(TEXT)],
    ['UTF-8 BOM', encodeUtf8(TEXT, true)],
    ['CP949', encodeCp949(TEXT)],
    ['UTF-16LE', encodeUtf16(TEXT, 'le', false)],
    ['UTF-16LE BOM', encodeUtf16(TEXT, 'le', true)],
    ['UTF-16BE', encodeUtf16(TEXT, 'be', false)],
    ['UTF-16BE BOM', encodeUtf16(TEXT, 'be', true)],
    ['NFD', encodeUtf8(TEXT.normalize('NFD'))],
  ])('%s', (_, bytes) => {
    expect(textOf(bytes)).toBe(TEXT)
  })

  it('EUC-KR 밖의 글자도 CP949로 읽는다: ‘똠’은 8C 63', () => {
    expect([...encodeCp949('가똠')]).toEqual([0xb0, 0xa1, 0x8c, 0x63])
  })

  it('줄바꿈과 빈칸은 그대로 둔다', () => {
    const text = `  ${TEXT}\r\n\r\n끝\t`
    expect(textOf(encodeUtf8(text))).toBe(text)
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', encodeUtf8(' \r\n '), 'empty'],
    ['a mark alone', encodeUtf16('', 'le', true), 'empty'],
    ['zeros', new Uint8Array(500), 'binary'],
    ['control characters', encodeUtf8(`${TEXT}${'\u0001'.repeat(30)}`), 'binary'],
    ['English', encodeUtf8('Wonju lends money to small firms. '.repeat(20)), 'not-korean'],
    ['a few syllables in English', encodeUtf8(`원주 ${'Wonju lends money. '.repeat(20)}`), 'not-korean'],
    [
      'half a syllable of UTF-8',
      Uint8Array.of(...encodeUtf8(TEXT), 0xea, 0xb0, 0x80, 0xea, 0xff),
      'encoding',
    ],
    ['UTF-16 with an odd byte', Uint8Array.of(...encodeUtf16(TEXT, 'le', true), 0x41), 'encoding'],
  ])('%s is refused: %s', (_, bytes, reason) => {
    expect(textOf(bytes)).toBe(reason)
  })

  it('never throws, and gives text without a mark in NFC', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeText(bytes)
        if (decoded.ok) expect(decoded.text).toBe(decoded.text.normalize('NFC').replace(/^\ufeff/, ''))
      }),
    )
  })
})

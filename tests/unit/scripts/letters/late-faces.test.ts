import { describe, expect, test } from 'vitest'
import { facesIn, rangesOf } from '@/scripts/letters/late-faces'

describe('faces of a package’s style sheet', () => {
  test('are read with their files and letters', () => {
    const css = `@font-face { font-family: 'A'; src: url(./a.woff2) format('woff2'); unicode-range: U+ac01,U+AC03-AC04 }
      @font-face { src: url("b.woff2"); unicode-range:U+20; }`
    expect(facesIn(css)).toEqual([
      { url: './a.woff2', letters: [0xac01, 0xac03, 0xac04] },
      { url: 'b.woff2', letters: [0x20] },
    ])
  })

  test('neighbours are one range', () => {
    expect(rangesOf([0x41, 0x42, 0x43, 0x45], () => false)).toBe('U+41-43, U+45')
  })

  test('a range runs over letters that nobody asks the face for, and over no others', () => {
    expect(rangesOf([0x41, 0x43, 0x46], (code) => code === 0x42)).toBe('U+41-43, U+46')
    expect(rangesOf([0x41, 0x44], (code) => code === 0x42)).toBe('U+41, U+44')
  })
})

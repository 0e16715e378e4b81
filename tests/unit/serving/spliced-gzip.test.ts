import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pieceOf, spliceGzip } from '@/app/_serving/kept/spliced-gzip'

test('what was put together of pieces is unpacked as the whole', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), text, (texts, between) => {
      const pieces = texts.map((one) => pieceOf(Buffer.from(one)))
      const packed = spliceGzip(pieces, Buffer.from(between))
      expect(gunzipSync(packed).toString()).toBe(texts.join(between))
    }),
    { numRuns: 60 },
  )
})

test('a long text is compressed, whatever stands between', () => {
  const pieces = ['<p>안양시</p>'.repeat(5_000), '<p>김포시</p>'.repeat(5_000)].map((one) =>
    pieceOf(Buffer.from(one)),
  )
  expect(spliceGzip(pieces, Buffer.from('nonce')).length).toBeLessThan(2_000)
  expect(() => spliceGzip(pieces, Buffer.alloc(70_000))).toThrow(RangeError)
})

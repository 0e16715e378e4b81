import { expect, test } from 'vitest'
import { cardPicture } from '@/lib/exports/picture/card'
import { pngOf } from '@/lib/workflows/raster'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47]
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer)
  return [view.getUint32(16), view.getUint32(20)]
}
const cardOf = (title: string) =>
  cardPicture({ kind: '기관', title, value: null, facts: [], siteName: '지식베이스' })

test('a drawing becomes a PNG of its size, or larger', async () => {
  const png = await pngOf(cardOf('안양산업진흥원'))
  expect([...png.subarray(0, 4)]).toEqual(SIGNATURE)
  expect(sizeOf(png)).toEqual([1200, 630])
  expect(sizeOf(await pngOf(cardOf('안양산업진흥원'), 2))).toEqual([2400, 1260])
})

test('Hangul is drawn with the font of the package: other words are another picture, the same words the same', async () => {
  const [one, same, other] = await Promise.all(
    ['가나다라', '가나다라', '마바사아'].map((title) => pngOf(cardOf(title))),
  )
  expect(one).toEqual(same)
  expect(one).not.toEqual(other)
})

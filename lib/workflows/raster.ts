/** Pictures as PNG. The fonts are files of a package: nothing is asked of the system, so that each machine draws the same. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

// Named whole, so that the build sees which files the server needs.
const RENDERER = join(process.cwd(), 'node_modules/@resvg/resvg-wasm/index_bg.wasm')
const REGULAR = join(process.cwd(), 'node_modules/pretendard/dist/public/static/Pretendard-Regular.otf')
const BOLD = join(process.cwd(), 'node_modules/pretendard/dist/public/static/Pretendard-Bold.otf')

/** Both are loaded once a process, on first use. */
let prepared: Promise<Uint8Array[]> | undefined

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(await readFile(RENDERER))
  return await Promise.all([readFile(REGULAR), readFile(BOLD)])
}

/** @param scale 2 for a picture that stays sharp on dense screens and paper */
export async function pngOf(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  prepared ??= prepare()
  const fontBuffers = await prepared
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: 'Pretendard', sansSerifFamily: 'Pretendard' },
  })
  const image = picture.render()
  try {
    return new Uint8Array(image.asPng())
  } finally {
    image.free()
    picture.free()
  }
}

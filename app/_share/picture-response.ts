import { createHash } from 'node:crypto'
import { pngOf } from '@/lib/workflows/raster'

/** Drawing costs a tenth of a second: what was drawn is kept by what is in it, so that it is never out of date. */
const MOST_KEPT = 200
const kept = new Map<string, Uint8Array<ArrayBuffer>>()

/** A drawing as PNG. Whoever has it already is told so; others may keep it for an hour. */
export async function pictureResponse(request: Request, svg: string): Promise<Response> {
  const hash = createHash('sha256').update(svg).digest('base64url').slice(0, 27)
  const headers = { ETag: `"${hash}"`, 'Cache-Control': 'public, max-age=3600' }
  if (request.headers.get('if-none-match')?.includes(hash))
    return new Response(null, { status: 304, headers })
  const png = kept.get(hash) ?? (await pngOf(svg))
  kept.delete(hash)
  kept.set(hash, png)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return new Response(png, { headers: { ...headers, 'Content-Type': 'image/png' } })
}

import { downloadHeaders } from '@/app/api/_contract/export-response'
import { SITE_NAME } from '@/components/ui/site-name'
import { settings } from '@/lib/env'
import type { Imprint } from '@/lib/exports/picture/picture-sheet'
import { inHangul } from '@/lib/exports/picture/svg-text'
import { isoInKorea } from '@/lib/exports/remarks'
import { dateText } from '@/lib/records/published/citation'
import { pngOf } from '@/lib/workflows/raster'

/** Twice the size of the page's: sharp on dense screens and on paper. */
const SCALE = 2

/** What a picture made now says of itself. @param path of the page with the same chart */
export function imprintOf(path: string): Imprint {
  const today = isoInKorea(new Date()).slice(0, 'yyyy-mm-dd'.length)
  return { address: settings().siteUrl + path, siteName: SITE_NAME, madeOn: dateText(today) }
}

/** A chart to keep: as drawn, or as PNG. */
export async function pictureDownload(svg: string, format: 'svg' | 'png', title: string): Promise<Response> {
  if (format === 'svg')
    return new Response(svg, { headers: downloadHeaders('image/svg+xml', `${title}.svg`) })
  return new Response(await pngOf(inHangul(svg), SCALE), {
    headers: downloadHeaders('image/png', `${title}.png`),
  })
}

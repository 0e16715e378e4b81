import { readComparison } from '@/app/_compare/read-comparison'
import { answering } from '@/app/api/_contract/answering'
import { compareExport } from '@/app/api/_contract/export-parameters'
import { downloadHeaders, exportResponse } from '@/app/api/_contract/export-response'
import { recordNotFound } from '@/app/api/_contract/problem'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { SITE_NAME } from '@/components/ui/site-name'
import { settings } from '@/lib/env'
import { comparisonPicture } from '@/lib/exports/picture/comparison-picture'
import { inHangul } from '@/lib/exports/picture/svg-text'
import { isoInKorea } from '@/lib/exports/remarks'
import { dateText } from '@/lib/records/published/citation'
import { comparisonView } from '@/lib/workflows/export-views/comparison-view'
import { pngOf } from '@/lib/workflows/raster'

/** Twice the size of the page's: sharp on dense screens and on paper. */
const SCALE = 2

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, compareExport)
  if (!read.ok) return read.response
  const { region, measure = null, status = null, year: years = [], unit = 'auto', format } = read.value
  const state = { regions: [...new Set(region)], measure, status, years, unit }
  const { comparison, figures } = await readComparison(state)
  const view = comparisonView(comparison, figures, state, settings().siteUrl)
  if (format !== 'svg' && format !== 'png') return await exportResponse(format, view)
  const svg = comparisonPicture(comparison, {
    unit,
    address: settings().siteUrl + view.path,
    siteName: SITE_NAME,
    madeOn: dateText(isoInKorea(new Date()).slice(0, 'yyyy-mm-dd'.length)),
  })
  if (svg === null) return recordNotFound('chart', view.title)
  if (format === 'svg')
    return new Response(svg, { headers: downloadHeaders('image/svg+xml', `${view.title}.svg`) })
  return new Response(await pngOf(inHangul(svg), SCALE), {
    headers: downloadHeaders('image/png', `${view.title}.png`),
  })
})

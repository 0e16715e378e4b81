import { readComparison } from '@/app/_compare/read-comparison'
import { imprintOf, pictureDownload } from '@/app/_share/picture-download'
import { answering } from '@/app/api/_contract/answering'
import { compareExport } from '@/app/api/_contract/export-parameters'
import { exportResponse } from '@/app/api/_contract/export-response'
import { recordNotFound } from '@/app/api/_contract/problem'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { settings } from '@/lib/env'
import { comparisonPicture } from '@/lib/exports/picture/comparison-picture'
import { comparisonView } from '@/lib/workflows/export-views/comparison-view'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, compareExport)
  if (!read.ok) return read.response
  const { region, measure = null, status = null, year: years = [], unit = 'auto', format } = read.value
  const state = { regions: [...new Set(region)], measure, status, years, unit }
  const { comparison, figures } = await readComparison(state)
  const view = comparisonView(comparison, figures, state, settings().siteUrl)
  if (format !== 'svg' && format !== 'png') return await exportResponse(format, view)
  const svg = comparisonPicture(comparison, unit, imprintOf(view.path))
  return svg === null ? recordNotFound('chart', view.title) : await pictureDownload(svg, format, view.title)
})

import { answering } from '@/app/api/_contract/answering'
import { compareExport } from '@/app/api/_contract/export-parameters'
import { exportResponse } from '@/app/api/_contract/export-response'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { align } from '@/lib/compare/align'
import { database } from '@/lib/db/client'
import { readComparedFigures } from '@/lib/db/queries/compare-figures'
import { toRegionReference } from '@/lib/db/queries/references'
import { settings } from '@/lib/env'
import { regionBySlug } from '@/lib/records/gazetteer'
import { comparisonView } from '@/lib/workflows/export-views/comparison-view'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, compareExport)
  if (!read.ok) return read.response
  const { region, measure = null, status = null, year: years = [], unit = 'auto', format } = read.value
  const regions = [...new Set(region)]
  const state = { regions, measure, status, years, unit }
  const figures = await readComparedFigures(database(), regions)
  const references = regions.flatMap((slug) => toRegionReference(regionBySlug(slug)?.code ?? null) ?? [])
  const comparison = align(figures, references, state)
  if (format === 'svg' || format === 'png') return new Response(null, { status: 501 })
  return await exportResponse(format, comparisonView(comparison, state, settings().siteUrl))
})

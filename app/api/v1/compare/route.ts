import { answering } from '@/app/api/_contract/answering'
import { compareParameters } from '@/app/api/_contract/parameters'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { align } from '@/lib/compare/align'
import { describe } from '@/lib/compare/describe'
import { database } from '@/lib/db/client'
import { readComparedFigures } from '@/lib/db/queries/compare-figures'
import { toRegionReference } from '@/lib/db/queries/references'
import { regionBySlug } from '@/lib/records/gazetteer'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, compareParameters)
  if (!read.ok) return read.response
  const { region, measure = null, status = null, year = [] } = read.value
  const slugs = [...new Set(region)]
  const figures = await readComparedFigures(database(), slugs)
  const regions = slugs.flatMap((slug) => toRegionReference(regionBySlug(slug)?.code ?? null) ?? [])
  const comparison = align(figures, regions, { measure, status, years: year })
  return Response.json({ ...comparison, summary: describe(comparison, 'auto') })
})

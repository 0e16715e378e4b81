import { readComparison } from '@/app/_compare/read-comparison'
import { answering } from '@/app/api/_contract/answering'
import { compareParameters } from '@/app/api/_contract/parameters'
import { readParameters } from '@/app/api/_contract/read-parameters'
import type { Comparison } from '@/lib/compare/align'
import { alikePrograms } from '@/lib/compare/alike-programs'
import { describe } from '@/lib/compare/describe'
import { quotientsOf } from '@/lib/compare/per-unit'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, compareParameters)
  if (!read.ok) return read.response
  const { region, measure = null, status = null, year: years = [] } = read.value
  const { comparison, figures } = await readComparison({
    regions: [...new Set(region)],
    measure,
    status,
    years,
    unit: 'auto',
  })
  return Response.json({
    ...comparison,
    summary: describe(comparison, 'auto'),
    quotients: quotientsOf(comparison, figures),
    samePrograms: samePrograms(comparison),
  })
})

/** The figures themselves stand in the rows. */
function samePrograms(comparison: Comparison) {
  return alikePrograms(comparison).map(({ name, year, figures }) => ({
    name,
    year,
    figures: figures.map(({ region, figure }) => ({ region: region.slug, id: figure.id })),
  }))
}

import { readComparison } from '@/app/_compare/read-comparison'
import { answering } from '@/app/api/_contract/answering'
import { compareParameters } from '@/app/api/_contract/parameters'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { describe } from '@/lib/compare/describe'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, compareParameters)
  if (!read.ok) return read.response
  const { region, measure = null, status = null, year: years = [] } = read.value
  const { comparison } = await readComparison({
    regions: [...new Set(region)],
    measure,
    status,
    years,
    unit: 'auto',
  })
  return Response.json({ ...comparison, summary: describe(comparison, 'auto') })
})

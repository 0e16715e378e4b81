import { findRegion } from '@/app/_url/find-region'
import { answering } from '@/app/api/_contract/answering'
import { recordNotFound } from '@/app/api/_contract/problem'
import { redirectTo } from '@/app/api/_contract/redirect-to'
import { database } from '@/lib/db/client'
import { toRegionReference } from '@/lib/db/queries/references'
import { readRegionSummaries } from '@/lib/db/queries/regions'

const NOTHING_RECORDED = { agencies: 0, programs: 0, figures: 0, articles: 0 }

export const GET = answering(async (request: Request, { params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params
  const region = findRegion(slug)
  if (region === null) return recordNotFound('region', slug)
  if (region.slug !== slug) return redirectTo(request, `/api/v1/regions/${region.slug}`)
  const summaries = await readRegionSummaries(database())
  const summary = summaries.find((one) => one.code === region.code)
  return Response.json(
    summary ?? { ...toRegionReference(region.code), code: region.code, ...NOTHING_RECORDED },
  )
})

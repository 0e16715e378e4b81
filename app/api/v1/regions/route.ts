import { answering } from '@/app/api/_contract/answering'
import { listAnswer, sliceOf } from '@/app/api/_contract/list-answer'
import { regionParameters } from '@/app/api/_contract/parameters'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { database } from '@/lib/db/client'
import { readRegionSummaries } from '@/lib/db/queries/regions'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, regionParameters)
  if (!read.ok) return read.response
  const { skip, take } = sliceOf(read.value)
  const regions = await readRegionSummaries(database())
  return listAnswer({ total: regions.length, items: regions.slice(skip, skip + take) }, read.value)
})

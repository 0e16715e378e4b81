import { answering } from '@/app/api/_contract/answering'
import { readFigureFilter } from '@/app/api/_contract/figure-filter'
import { listAnswer, sliceOf } from '@/app/api/_contract/list-answer'
import { metricParameters } from '@/app/api/_contract/parameters'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { database } from '@/lib/db/client'
import { listFigures } from '@/lib/db/queries/figures'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, metricParameters)
  if (!read.ok) return read.response
  const filter = await readFigureFilter(read.value)
  if (filter instanceof Response) return filter
  return listAnswer(await listFigures(database(), filter, sliceOf(read.value)), read.value)
})

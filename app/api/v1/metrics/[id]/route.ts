import { answering } from '@/app/api/_contract/answering'
import { recordNotFound } from '@/app/api/_contract/problem'
import { redirectTo } from '@/app/api/_contract/redirect-to'
import { database } from '@/lib/db/client'
import { findMetric } from '@/lib/db/find-records'
import { readFigureDetail } from '@/lib/db/queries/figure-links'
import { findFigure } from '@/lib/db/queries/figures'

export const GET = answering(async (request: Request, { params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const figure = await findFigure(database(), id)
  if (figure !== null) return Response.json(await readFigureDetail(database(), figure))
  const moved = await findMetric(database(), id)
  return moved === null ? recordNotFound('metric', id) : redirectTo(request, `/api/v1/metrics/${moved.id}`)
})

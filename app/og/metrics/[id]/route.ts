import { pictureResponse } from '@/app/_share/picture-response'
import { SITE_NAME } from '@/components/ui/site-name'
import { database } from '@/lib/db/client'
import { findFigure } from '@/lib/db/queries/figures'
import { cardPicture } from '@/lib/exports/picture/card'
import { formatValue } from '@/lib/measures/format'
import { sourceLine } from '@/lib/records/published/citation'
import { METRIC_KINDS, STATUSES } from '@/lib/records/vocabulary'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const figure = await findFigure(database(), (await params).id)
  if (figure === null) return new Response(null, { status: 404 })
  const owner = figure.agency?.name ?? figure.region?.name ?? ''
  const year = figure.year === null ? '연도 미상' : `${figure.year}년`
  const svg = cardPicture({
    kind: `지표 · ${METRIC_KINDS[figure.kind]}`,
    title: figure.label.includes(owner) ? figure.label : `${owner} ${figure.label}`.trim(),
    value: formatValue(figure),
    facts: [`${year} · ${STATUSES[figure.status]}`, `“${figure.sentence}”`, sourceLine(figure.article)],
    siteName: SITE_NAME,
  })
  return await pictureResponse(request, svg)
}

import { pictureResponse } from '@/app/_share/picture-response'
import { findRegion } from '@/app/_url/find-region'
import { SITE_NAME } from '@/components/ui/site-name'
import { pickHeadFigures } from '@/lib/compare/head-figures'
import { database } from '@/lib/db/client'
import { listAgencies } from '@/lib/db/queries/agencies'
import { listFigures } from '@/lib/db/queries/figures'
import { listPrograms } from '@/lib/db/queries/programs'
import { codesWithin } from '@/lib/db/queries/regions'
import { cardPicture } from '@/lib/exports/picture/card'
import { formatValue } from '@/lib/measures/format'
import { fullName } from '@/lib/records/gazetteer'
import { REGION_LEVELS } from '@/lib/records/region'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const region = findRegion((await params).slug)
  if (region === null) return new Response(null, { status: 404 })
  const db = database()
  const regionCodes = codesWithin(region.code)
  const none = { skip: 0, take: 0 }
  const [agencies, programs, figures] = await Promise.all([
    listAgencies(db, { regionCodes }, none),
    listPrograms(db, { regionCodes }, none),
    listFigures(db, { regionCodes }, { skip: 0, take: 30 }),
  ])
  const heads = pickHeadFigures(figures.items, 2)
  const svg = cardPicture({
    kind: `지역 · ${REGION_LEVELS[region.level]}`,
    title: fullName(region),
    value: null,
    facts: [
      `기관 ${agencies.total}곳, 사업 ${programs.total}개, 지표 ${figures.total}개`,
      ...heads.map((figure) => `${figure.label} ${formatValue(figure)} (${figure.year}년)`),
    ],
    siteName: SITE_NAME,
  })
  return await pictureResponse(request, svg)
}

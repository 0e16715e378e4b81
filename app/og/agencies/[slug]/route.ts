import { pictureResponse } from '@/app/_share/picture-response'
import { SITE_NAME } from '@/components/ui/site-name'
import { database } from '@/lib/db/client'
import { findAgency } from '@/lib/db/find-records'
import { readAgency } from '@/lib/db/queries/agencies'
import { cardPicture } from '@/lib/exports/picture/card'
import { AGENCY_TYPES } from '@/lib/records/vocabulary'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const found = await findAgency(database(), (await params).slug.normalize('NFC'))
  const agency = found && (await readAgency(database(), found.id))
  if (!agency) return new Response(null, { status: 404 })
  const { region, formerNames } = agency
  const svg = cardPicture({
    kind: `기관 · ${AGENCY_TYPES[agency.type]}`,
    title: agency.name,
    value: null,
    facts: [
      ...(region === null ? [] : [[region.province, region.name].filter(Boolean).join(' ')]),
      ...(formerNames.length === 0 ? [] : [`옛 이름 ${formerNames.join(', ')}`]),
      `사업 ${agency.programs}개, 지표 ${agency.figures}개`,
    ],
    siteName: SITE_NAME,
  })
  return await pictureResponse(request, svg)
}

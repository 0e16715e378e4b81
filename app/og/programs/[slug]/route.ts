import { pictureResponse } from '@/app/_share/picture-response'
import { SITE_NAME } from '@/components/ui/site-name'
import { database } from '@/lib/db/client'
import { findProgram } from '@/lib/db/find-records'
import { readProgram } from '@/lib/db/queries/programs'
import { cardPicture } from '@/lib/exports/picture/card'
import { PROGRAM_CATEGORIES } from '@/lib/records/vocabulary'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const found = await findProgram(database(), (await params).slug.normalize('NFC'))
  const program = found && (await readProgram(database(), found.id))
  if (!program) return new Response(null, { status: 404 })
  const by = [program.region?.name, program.agency?.name].filter(Boolean).join(' · ')
  const svg = cardPicture({
    kind: `사업 · ${PROGRAM_CATEGORIES[program.category]}`,
    title: program.name,
    value: null,
    facts: [...(by === '' ? [] : [by]), `지표 ${program.figures}개`],
    siteName: SITE_NAME,
  })
  return await pictureResponse(request, svg)
}

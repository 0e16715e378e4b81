/** The small charts of a region, an agency or a programme as one picture: `?agency=…&format=png`. */

import { imprintOf, pictureDownload } from '@/app/_share/picture-download'
import { findRegion } from '@/app/_url/find-region'
import { seriesOf } from '@/lib/compare/series'
import { database } from '@/lib/db/client'
import { findAgency, findProgram } from '@/lib/db/find-records'
import { readAgency } from '@/lib/db/queries/agencies'
import { readProgram } from '@/lib/db/queries/programs'
import { readSeriesFigures } from '@/lib/db/queries/series-figures'
import { seriesPicture } from '@/lib/exports/picture/series-picture'

interface Owner {
  name: string
  path: string
  of: Parameters<typeof readSeriesFigures>[1]
}

export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const owner = await findOwner((name) => searchParams.get(name)?.normalize('NFC') ?? null)
  if (owner === null) return new Response(null, { status: 404 })
  const series = seriesOf(await readSeriesFigures(database(), owner.of))
  const svg = seriesPicture(owner.name, series, imprintOf(owner.path))
  if (svg === null) return new Response(null, { status: 404 })
  const format = searchParams.get('format') === 'png' ? 'png' : 'svg'
  return await pictureDownload(svg, format, `${owner.name} 해마다의 변화`)
}

async function findOwner(asked: (name: string) => string | null): Promise<Owner | null> {
  const db = database()
  const region = findRegion(asked('region') ?? '')
  if (region !== null) {
    return { name: region.name, path: `/regions/${region.slug}`, of: { regionCode: region.code } }
  }
  const agency = await findAgency(db, asked('agency') ?? '')
  if (agency !== null) {
    const name = (await readAgency(db, agency.id))?.name ?? ''
    return { name, path: `/agencies/${encodeURIComponent(agency.slug)}`, of: { agencyId: agency.id } }
  }
  const program = await findProgram(db, asked('program') ?? '')
  if (program === null) return null
  const name = (await readProgram(db, program.id))?.name ?? ''
  return { name, path: `/programs/${encodeURIComponent(program.slug)}`, of: { programId: program.id } }
}

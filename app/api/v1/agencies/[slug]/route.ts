import { answering } from '@/app/api/_contract/answering'
import { recordNotFound } from '@/app/api/_contract/problem'
import { redirectTo } from '@/app/api/_contract/redirect-to'
import { database } from '@/lib/db/client'
import { findAgency } from '@/lib/db/find-records'
import { readAgency } from '@/lib/db/queries/agencies'

export const GET = answering(async (request: Request, { params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params
  const found = await findAgency(database(), slug.normalize('NFC'))
  const agency = found && (await readAgency(database(), found.id))
  if (!agency) return recordNotFound('agency', slug)
  return agency.slug === slug ? Response.json(agency) : redirectTo(request, `/api/v1/agencies/${agency.slug}`)
})

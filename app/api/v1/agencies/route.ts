import { answering } from '@/app/api/_contract/answering'
import { listAnswer, sliceOf } from '@/app/api/_contract/list-answer'
import { agencyParameters } from '@/app/api/_contract/parameters'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { database } from '@/lib/db/client'
import { listAgencies } from '@/lib/db/queries/agencies'
import { codesOfSlugs } from '@/lib/db/queries/regions'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, agencyParameters)
  if (!read.ok) return read.response
  const { region, type } = read.value
  const filter = { regionCodes: region && codesOfSlugs(region), types: type }
  return listAnswer(await listAgencies(database(), filter, sliceOf(read.value)), read.value)
})

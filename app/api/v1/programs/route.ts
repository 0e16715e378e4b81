import { answering } from '@/app/api/_contract/answering'
import { listAnswer, sliceOf } from '@/app/api/_contract/list-answer'
import { programParameters } from '@/app/api/_contract/parameters'
import { recordNotFound } from '@/app/api/_contract/problem'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { database } from '@/lib/db/client'
import { findAgency } from '@/lib/db/find-records'
import { listPrograms } from '@/lib/db/queries/programs'
import { codesOfSlugs } from '@/lib/db/queries/regions'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, programParameters)
  if (!read.ok) return read.response
  const { region, category, agency } = read.value
  const carrier = agency === undefined ? undefined : await findAgency(database(), agency)
  if (agency !== undefined && !carrier) return recordNotFound('agency', agency)
  const filter = { regionCodes: region && codesOfSlugs(region), categories: category, agencyId: carrier?.id }
  return listAnswer(await listPrograms(database(), filter, sliceOf(read.value)), read.value)
})

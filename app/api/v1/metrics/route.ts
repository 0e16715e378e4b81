import type { z } from 'zod'
import { answering } from '@/app/api/_contract/answering'
import { listAnswer, sliceOf } from '@/app/api/_contract/list-answer'
import { metricParameters } from '@/app/api/_contract/parameters'
import { recordNotFound } from '@/app/api/_contract/problem'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { database } from '@/lib/db/client'
import { findAgency, findProgram } from '@/lib/db/find-records'
import { listFigures } from '@/lib/db/queries/figures'
import { codesOfSlugs } from '@/lib/db/queries/regions'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, metricParameters)
  if (!read.ok) return read.response
  const owners = await findOwners(read.value)
  if (owners instanceof Response) return owners
  const { region, article, kind, compareClass, year, status } = read.value
  const filter = {
    ...owners,
    regionCodes: region && codesOfSlugs(region),
    articleSlug: article,
    kinds: kind,
    compareClasses: compareClass,
    years: year,
    statuses: status,
  }
  return listAnswer(await listFigures(database(), filter, sliceOf(read.value)), read.value)
})

async function findOwners({ agency, program }: z.infer<typeof metricParameters>) {
  const [foundAgency, foundProgram] = await Promise.all([
    agency === undefined ? undefined : findAgency(database(), agency),
    program === undefined ? undefined : findProgram(database(), program),
  ])
  if (agency !== undefined && !foundAgency) return recordNotFound('agency', agency)
  if (program !== undefined && !foundProgram) return recordNotFound('program', program)
  return { agencyId: foundAgency?.id, programId: foundProgram?.id }
}

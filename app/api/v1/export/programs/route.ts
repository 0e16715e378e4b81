import { answering } from '@/app/api/_contract/answering'
import { conditionsOf } from '@/app/api/_contract/conditions'
import { programExport } from '@/app/api/_contract/export-parameters'
import { exportResponse } from '@/app/api/_contract/export-response'
import { recordNotFound } from '@/app/api/_contract/problem'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { viewPath } from '@/app/api/_contract/view-path'
import { database } from '@/lib/db/client'
import { findAgency } from '@/lib/db/find-records'
import { codesOfSlugs } from '@/lib/db/queries/regions'
import { settings } from '@/lib/env'
import { programsView } from '@/lib/workflows/export-views/list-views'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, programExport)
  if (!read.ok) return read.response
  const { region, category, agency, format } = read.value
  const carrier = agency === undefined ? undefined : await findAgency(database(), agency)
  if (agency !== undefined && !carrier) return recordNotFound('agency', agency)
  const filter = { regionCodes: region && codesOfSlugs(region), categories: category, agencyId: carrier?.id }
  const page = {
    path: viewPath(request, '/programs'),
    conditions: conditionsOf({ region, category, agency }),
    siteUrl: settings().siteUrl,
  }
  return await exportResponse(format, await programsView(database(), filter, page))
})

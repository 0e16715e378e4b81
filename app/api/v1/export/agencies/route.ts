import { answering } from '@/app/api/_contract/answering'
import { conditionsOf } from '@/app/api/_contract/conditions'
import { agencyExport } from '@/app/api/_contract/export-parameters'
import { exportResponse } from '@/app/api/_contract/export-response'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { viewPath } from '@/app/api/_contract/view-path'
import { database } from '@/lib/db/client'
import { codesOfSlugs } from '@/lib/db/queries/regions'
import { settings } from '@/lib/env'
import { agenciesView } from '@/lib/workflows/export-views/list-views'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, agencyExport)
  if (!read.ok) return read.response
  const { region, type, format } = read.value
  const filter = { regionCodes: region && codesOfSlugs(region), types: type }
  const page = {
    path: viewPath(request, '/agencies'),
    conditions: conditionsOf({ region, type }),
    siteUrl: settings().siteUrl,
  }
  return await exportResponse(format, await agenciesView(database(), filter, page))
})

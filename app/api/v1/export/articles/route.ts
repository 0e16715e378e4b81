import { answering } from '@/app/api/_contract/answering'
import { conditionsOf } from '@/app/api/_contract/conditions'
import { articleExport } from '@/app/api/_contract/export-parameters'
import { exportResponse } from '@/app/api/_contract/export-response'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { viewPath } from '@/app/api/_contract/view-path'
import { database } from '@/lib/db/client'
import { codesOfSlugs } from '@/lib/db/queries/regions'
import { settings } from '@/lib/env'
import { articlesView } from '@/lib/workflows/export-views/list-views'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, articleExport)
  if (!read.ok) return read.response
  const { region, format } = read.value
  const page = {
    path: viewPath(request, '/articles'),
    conditions: conditionsOf({ region }),
    siteUrl: settings().siteUrl,
  }
  const filter = { regionCodes: region && codesOfSlugs(region) }
  return await exportResponse(format, await articlesView(database(), filter, page))
})

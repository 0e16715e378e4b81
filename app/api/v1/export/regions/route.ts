import { answering } from '@/app/api/_contract/answering'
import { regionExport } from '@/app/api/_contract/export-parameters'
import { exportResponse } from '@/app/api/_contract/export-response'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { database } from '@/lib/db/client'
import { settings } from '@/lib/env'
import { regionsView } from '@/lib/workflows/export-views/list-views'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, regionExport)
  if (!read.ok) return read.response
  const page = { path: '/regions', conditions: [], siteUrl: settings().siteUrl }
  return await exportResponse(read.value.format, await regionsView(database(), page))
})

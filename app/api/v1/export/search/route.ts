import { answering } from '@/app/api/_contract/answering'
import { searchExport } from '@/app/api/_contract/export-parameters'
import { exportResponse } from '@/app/api/_contract/export-response'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { settings } from '@/lib/env'
import { parseSearchState } from '@/lib/search/state'
import { searchView } from '@/lib/workflows/export-views/search-view'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, searchExport)
  if (!read.ok) return read.response
  const state = parseSearchState(new URL(request.url).searchParams)
  return await exportResponse(read.value.format, await searchView(state, settings().siteUrl))
})

import { readParameters } from '@/app/api/_contract/read-parameters'
import { suggestParameters } from '@/app/api/_contract/search-parameters'
import { suggest } from '@/lib/workflows/suggest'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const read = readParameters(request, suggestParameters)
  if (!read.ok) return read.response
  return Response.json(await suggest(read.value.q ?? ''))
}

import { answerIsPassing } from '@/app/_serving/request-context'
import { answering } from '@/app/api/_contract/answering'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { searchParameters } from '@/app/api/_contract/search-parameters'
import { parseSearchState } from '@/lib/search/state'
import { search } from '@/lib/workflows/search'

export const dynamic = 'force-dynamic'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, searchParameters)
  if (!read.ok) return read.response
  const answer = await search(parseSearchState(new URL(request.url).searchParams))
  if (answer.reduced) answerIsPassing()
  return Response.json(answer)
})

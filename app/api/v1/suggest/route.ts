import { answerIsPassing } from '@/app/_serving/request-context'
import { answering } from '@/app/api/_contract/answering'
import { readParameters } from '@/app/api/_contract/read-parameters'
import { suggestParameters } from '@/app/api/_contract/search-parameters'
import { suggest } from '@/lib/workflows/suggest'

export const dynamic = 'force-dynamic'

export const GET = answering(async (request: Request) => {
  const read = readParameters(request, suggestParameters)
  if (!read.ok) return read.response
  const answer = await suggest(read.value.q ?? '')
  if (answer.reduced) answerIsPassing()
  return Response.json(answer)
})
